import type { Locale } from '../check/finding.ts';
import type { ConfigProblem, ConfigProblemKind, SyntaxDetail } from './problem.ts';

/** What is wrong with a configuration and what may stand there instead. */
export function configMessage(problem: ConfigProblem, locale: Locale): string {
  return (locale === 'en' ? EN : ZH)[problem.kind](problem);
}

type Messages = Readonly<Record<ConfigProblemKind, (problem: ConfigProblem) => string>>;

const KINDS_ZH: Readonly<Record<string, string>> = {
  object: '对象 {…}',
  array: '列表 […]',
  tuple: '列表 […]',
  string: '带引号的文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
};

const KINDS_EN: Readonly<Record<string, string>> = {
  object: 'an object {…}',
  array: 'a list […]',
  tuple: 'a list […]',
  string: 'a quoted text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const SYNTAX_ZH: Readonly<Record<SyntaxDetail, string>> = {
  empty: '配置文件是空的，至少要写 {}。',
  comma: '这里缺少逗号。',
  colon: '这里缺少冒号。',
  brace: '这里缺少右花括号 }。',
  bracket: '这里缺少右方括号 ]。',
  key: '这里应当是带英文双引号的名称。',
  value: '这里缺少一个值。',
  string: '这段文字的引号没有成对，或者含有不能直接写的字符。',
  symbol: '这里的写法不是 JSON；文字要用英文双引号括起来，标点要用半角。',
  comment: '这条注释没有结束。',
  end: '最外层的 } 之后不应再有内容。',
  depth: '括号套得太深，不像是配置文件。',
};

const SYNTAX_EN: Readonly<Record<SyntaxDetail, string>> = {
  empty: 'The configuration is empty; write at least {}.',
  comma: 'A comma is missing here.',
  colon: 'A colon is missing here.',
  brace: 'A closing brace } is missing here.',
  bracket: 'A closing bracket ] is missing here.',
  key: 'A name in double quotes belongs here.',
  value: 'A value is missing here.',
  string: 'The quotes around this text don’t match, or it has characters that must be escaped.',
  symbol: 'This is not JSON; texts stand in double quotes and punctuation is ASCII.',
  comment: 'This comment has no end.',
  end: 'Nothing may follow the outermost }.',
  depth: 'Brackets are nested too deeply for a configuration.',
};

const ZH: Messages = {
  syntax: ({ detail }) => SYNTAX_ZH[detail ?? 'symbol'],
  'duplicate-key': ({ found }) => `“${found}”在同一个对象里写了两次，只有后一次会起作用；请合并成一处。`,
  'unknown-key': ({ found, allowed, meant }) =>
    `没有“${found}”这一项。${meantZh(meant)}${allowedZh('这里可以写', allowed)}`,
  'unknown-rule': ({ found, meant }) =>
    `没有叫“${found}”的检查项或组。${meantZh(meant)}检查项的名称见“gouji rules”。`,
  'missing-key': ({ found }) => `这里缺少“${found}”。`,
  'wrong-type': ({ allowed }) => `这里应当写${allowed.map((kind) => KINDS_ZH[kind] ?? kind).join('或')}。`,
  'wrong-value': ({ found, allowed, meant }) =>
    `${found === '' ? '这个值' : `“${found}”`}不能写在这里。${meantZh(meant)}${allowedZh('可以写', allowed)}`,
  'out-of-range': ({ found, minimum, maximum }) =>
    found === '' || Number.isNaN(Number(found))
      ? `这里${minimum === undefined ? `最多写 ${maximum} 项` : '不能空着'}。`
      : `“${found}”超出范围，${minimum === undefined ? `最大是 ${maximum}` : `最小是 ${minimum}`}。`,
  'no-options': () => '组没有可设的选项，这里也不是有选项的检查项；请只写级别。',
  'missing-file': ({ found }) => `找不到“${found}”，无法在它的基础上继承配置。`,
  'circular-extends': ({ found }) => `“${found}”又继承了本文件，成了循环。`,
};

const EN: Messages = {
  syntax: ({ detail }) => SYNTAX_EN[detail ?? 'symbol'],
  'duplicate-key': ({ found }) =>
    `“${found}” stands in this object twice and only the last one would count; please make them one.`,
  'unknown-key': ({ found, allowed, meant }) =>
    `There is no “${found}”.${meantEn(meant)}${allowedEn('What may stand here', allowed)}`,
  'unknown-rule': ({ found, meant }) =>
    `There is no rule or group “${found}”.${meantEn(meant)} “gouji rules” lists them.`,
  'missing-key': ({ found }) => `“${found}” is missing here.`,
  'wrong-type': ({ allowed }) =>
    `This must be ${allowed.map((kind) => KINDS_EN[kind] ?? kind).join(' or ')}.`,
  'wrong-value': ({ found, allowed, meant }) =>
    `${found === '' ? 'This value' : `“${found}”`} cannot stand here.${meantEn(meant)}${allowedEn('Allowed', allowed)}`,
  'out-of-range': ({ found, minimum, maximum }) =>
    found === '' || Number.isNaN(Number(found))
      ? `This ${minimum === undefined ? `may have at most ${maximum} entries` : 'must not be empty'}.`
      : `${found} is out of range: the ${minimum === undefined ? `largest is ${maximum}` : `smallest is ${minimum}`}.`,
  'no-options': () => 'Groups, and rules without options, take a severity only.',
  'missing-file': ({ found }) => `“${found}”, which this configuration builds on, was not found.`,
  'circular-extends': ({ found }) => `“${found}” builds on this file again, in a circle.`,
};

function meantZh(meant: string | undefined): string {
  return meant === undefined ? '' : `是不是想写“${meant}”？`;
}

function allowedZh(what: string, allowed: readonly string[]): string {
  return allowed.length === 0 ? '' : `${what}：${allowed.join('、')}。`;
}

function meantEn(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}

function allowedEn(what: string, allowed: readonly string[]): string {
  return allowed.length === 0 ? '' : ` ${what}: ${allowed.join(', ')}.`;
}
