import * as z from 'zod/mini';
import type { Words } from '../check/rule.ts';
import { RULES } from '../check/rules/index.ts';
import { ruleDocs, ruleGroups } from '../check/rules/rule-docs.ts';
import { configSchema } from './schema.ts';

type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; items?: JsonSchema };

/** For editors that complete and check a configuration while it is written. Their hovers have one language or none. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  $schema: '本配置所用的 JSON Schema。\nThe JSON Schema of this configuration.',
  extends: '在哪些配置的基础上修改，后面的优先。\nConfigurations that this one builds on, the weakest first.',
  rules:
    '各检查项或组的级别：off、info、warning、error；有选项的检查项写成 [级别, {选项}]。检查项优先于组。\nSeverity of rules or groups: off, info, warning, error; [severity, {options}] for rules with options. A rule goes before its group.',
  profile:
    '正文以外已知的单位和年度。\nWhat is known of the organ and the year from elsewhere than the text.',
  'profile.organ': '单位全称。\nFull name of the organ.',
  'profile.level': '单位层级。\nLevel of the organ.',
  'profile.year': '报告年度。\nYear of the report.',
  history:
    '上年报告的路径，从本配置所在的文件夹算起。可以写 {dir}、{name}、{ext}、{year}、{lastYear}、{lastName}，例如 "../{lastYear}/{name}{ext}"。\nPath of last year’s report from this configuration’s folder, with {dir}, {name}, {ext}, {year}, {lastYear} and {lastName}.',
  units:
    '汇总报告所含下级单位的报告（通配符）。\nGlobs of the units’ reports that a consolidated report sums up.',
  overrides:
    '只对部分文件生效的设置，后面的优先。\nSettings for some files only; later ones go before earlier ones.',
  'overrides.files':
    '对哪些文件生效（通配符，从本配置所在的文件夹算起）。\nGlobs of the files, from this configuration’s folder.',
};

const PARTS = ['rules', 'profile', 'history', 'units'];

/** The JSON Schema (draft 7) of `gouji.config.json`, generated from what {@link parseConfig} checks with. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema(RULES), {
    io: 'input',
    target: 'draft-7',
    reused: 'inline',
  }) as JsonSchema;
  const definitions = { setting: settingOf(schema), rules: schema.properties?.rules ?? {} };
  describeRules(definitions.rules);
  const override = schema.properties?.overrides?.items ?? {};
  for (const part of [schema, override]) {
    describe(part, '');
    if (part.properties !== undefined)
      part.properties.rules = { description: DESCRIPTIONS.rules, $ref: '#/definitions/rules' };
  }
  describe(override, 'overrides.');
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Gouji configuration', ...rest, definitions };
}

function describe(schema: JsonSchema, prefix: string): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const description = DESCRIPTIONS[prefix + name];
    if (description === undefined) continue;
    schema.properties![name] = { description, ...property };
    if (PARTS.includes(name)) describe(schema.properties![name], `${name}.`);
  }
}

/** The same choice stands at every rule without options, so it is written once. */
function settingOf(schema: JsonSchema): JsonSchema {
  const [group] = ruleGroups();
  return schema.properties?.rules?.properties?.[group?.id ?? ''] ?? {};
}

function describeRules(rules: JsonSchema): void {
  const summaries = new Map<string, Words<string>>(ruleDocs().map(({ id, summary }) => [id, summary]));
  for (const { id, title } of ruleGroups()) summaries.set(id, title);
  const withOptions = new Set(RULES.filter(({ options }) => options !== undefined).map(({ id }) => id));
  for (const [id, property] of Object.entries(rules.properties ?? {})) {
    const summary = summaries.get(id);
    const description = summary === undefined ? id : `${summary['zh-CN']}\n${summary.en}`;
    const value = withOptions.has(id) ? property : { $ref: '#/definitions/setting' };
    rules.properties![id] = { description, ...value };
  }
}
