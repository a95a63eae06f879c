import { describe, expect, it } from 'vitest';
import { RULES } from '../check/rules/index.ts';
import { configJsonSchema } from './json-schema.ts';
import { CONFIG_KEYS, OVERRIDE_KEYS, PROFILE_KEYS } from './schema.ts';

type Schema = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
};

describe('the JSON Schema of a configuration', () => {
  const schema = configJsonSchema() as Schema;
  const rules = schema.definitions?.rules?.properties ?? {};

  it('has every key, explained in both languages', () => {
    const override = schema.properties?.overrides?.items;
    const objects: [Schema | undefined, readonly string[]][] = [
      [schema, CONFIG_KEYS],
      [override, OVERRIDE_KEYS],
      [schema.properties?.profile, PROFILE_KEYS],
      [override?.properties?.profile, PROFILE_KEYS],
    ];
    for (const [object, keys] of objects) {
      expect(Object.keys(object?.properties ?? {}).sort()).toEqual([...keys].sort());
      for (const { description } of Object.values(object?.properties ?? {}))
        expect(description).toMatch(/\p{Script=Han}[^\n]*。\n[A-Z][^\n]+\.$/u);
    }
  });

  it('has every rule and every group that has rules, explained by their own words', () => {
    for (const { id, docs } of RULES) {
      const { summary } = docs();
      expect(rules[id]?.description).toBe(`${summary['zh-CN']}\n${summary.en}`);
      expect(rules[id.slice(0, id.indexOf('/'))]).toBeDefined();
    }
  });

  it('writes the choice of severities once, and options where a rule has them', () => {
    expect(rules['sum/row-total']?.$ref).toBe('#/definitions/setting');
    expect(JSON.stringify(schema.definitions?.setting)).toContain('"enum":["off","info","warning","error"]');
    for (const { id, options } of RULES) expect(rules[id]?.$ref === undefined).toBe(options !== undefined);
  });
});
