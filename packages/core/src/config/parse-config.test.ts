import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longText } from '../check/option-rule.test-support.ts';
import { RULES } from '../check/rules/index.ts';
import { configMessage } from './messages.ts';
import { type ParsedConfig, parseConfig, parseConfigOf } from './parse-config.ts';
import { configSchema } from './schema.ts';

const WITH_OPTIONS = [...RULES, longText];
const schema = configSchema(WITH_OPTIONS);
const parseWithOptions = (text: string): ParsedConfig => parseConfigOf(WITH_OPTIONS, schema, text);

/** The problems of a text: kind, the text they point at, and what was probably meant. */
function problemsOf(text: string, parse = parseConfig): unknown[] {
  const { config, problems } = parse(text);
  expect(config === null).toBe(problems.length > 0);
  return problems.map((problem) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(configMessage(problem, locale)).not.toMatch(/undefined|NaN|\[object/u);
    }
    const { kind, start, end, meant } = problem;
    return [kind, text.slice(start.offset, end.offset), ...(meant === undefined ? [] : [meant])];
  });
}

describe('a configuration', () => {
  it('may say everything', () => {
    const config = {
      $schema: './gouji.config.schema.json',
      extends: ['../base.json'],
      rules: { sum: 'warning', 'sum/row-total': ['error'], 'cell/blank': 'off' },
      profile: { organ: '青石镇人民政府', level: 'township', year: 2024 },
      history: '../{lastYear}/{name}{ext}',
      units: ['units/*.txt'],
      overrides: [
        { files: ['old/**'], rules: { table: 'info' }, profile: { year: 2019 }, history: 'x', units: [] },
      ],
    };
    expect(parseConfig(JSON.stringify(config))).toEqual({ config, problems: [] });
    expect(parseConfig('{}')).toEqual({ config: {}, problems: [] });
    expect(parseConfig('{"extends": "base.json"}').config).toEqual({ extends: 'base.json' });
  });

  it('may have comments, trailing commas and a byte order mark', () => {
    const text = '\ufeff// 配置\n{ /* 规则 */ "rules": { "sum": "off", }, }\n';
    expect(parseConfig(text).config).toEqual({ rules: { sum: 'off' } });
  });

  it('has its options’ defaults filled in', () => {
    const { config } = parseWithOptions('{"rules":{"wording/long-text":["error",{"most":3}]}}');
    expect(config?.rules).toEqual({ 'wording/long-text': ['error', { most: 3, from: 'text' }] });
  });
});

describe('what is wrong with a configuration', () => {
  it.each([
    ['', [['syntax', '']]],
    ['  // nothing', [['syntax', '']]],
    ['{"rules": {}', [['syntax', '']]],
    ['{"rules": {} "units": []}', [['syntax', '"units"']]],
    ['{"rules" {}, "units": [}', [['syntax', '{']]],
    ['{“rules”: {}}', [['syntax', '“rules”']]],
    ['{"rules":{},"units":[],"rules":{}}', [['duplicate-key', '"rules"']]],
    ['[]', [['wrong-type', '[]']]],
    ['{"rule":{}}', [['unknown-key', '"rule"', 'rules']]],
    ['{"colour":{}}', [['unknown-key', '"colour"']]],
    ['{"overrides":[{"files":["a"],"extends":"b"}]}', [['unknown-key', '"extends"']]],
    ['{"profile":{"organisation":"a"}}', [['unknown-key', '"organisation"']]],
    ['{"rules":{"sum/row-totals":"off"}}', [['unknown-rule', '"sum/row-totals"', 'sum/row-total']]],
    ['{"rules":{"row-total":"off"}}', [['unknown-rule', '"row-total"', 'sum/row-total']]],
    ['{"overrides":[{"files":["a"],"rules":{"sums":"off"}}]}', [['unknown-rule', '"sums"', 'sum']]],
    ['{"overrides":[{"rules":{}}]}', [['missing-key', '{"rules":{}}']]],
    ['{"overrides":[{"files":[]}]}', [['out-of-range', '[]']]],
    ['{"overrides":[{"files":"a"}]}', [['wrong-type', '"a"']]],
    ['{"extends":{}}', [['wrong-type', '{}']]],
    ['{"rules":{"sum":"eror"}}', [['wrong-value', '"eror"', 'error']]],
    ['{"rules":{"sum":["eror"]}}', [['wrong-value', '"eror"', 'error']]],
    ['{"rules":{"sum":2}}', [['wrong-value', '2']]],
    ['{"rules":{"sum":["off",{"most":1}]}}', [['no-options', '["off",{"most":1}]']]],
    [
      '{"profile":{"level":"towns","year":20.5}}',
      [
        ['wrong-value', '"towns"'],
        ['wrong-type', '20.5'],
      ],
    ],
    ['{"profile":{"year":1999}}', [['out-of-range', '1999']]],
    ['{"history":"{lastyear}/a.txt"}', [['wrong-value', '"{lastyear}/a.txt"', '{lastYear}']]],
    ['{"history":""}', [['out-of-range', '""']]],
  ])('is said where it stands: %s', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it.each([
    ['{"mosst":3}', [['unknown-key', '"mosst"', 'most']]],
    ['{"most":0}', [['out-of-range', '0']]],
    [
      '{"most":"3","from":"txt"}',
      [
        ['wrong-type', '"3"'],
        ['wrong-value', '"txt"', 'text'],
      ],
    ],
  ])('is said of options too: %s', (options, expected) => {
    expect(problemsOf(`{"rules":{"wording/long-text":["info",${options}]}}`, parseWithOptions)).toEqual(
      expected,
    );
  });

  it('has line, column and path, and says what may stand there', () => {
    const [problem] = parseConfig('{\n  // 级别\n  "rules": { "sum": "eror" }\n}').problems;
    expect(problem).toMatchObject({
      path: ['rules', 'sum'],
      start: { line: 3, column: 21, offset: 30 },
      end: { line: 3, column: 27 },
      allowed: ['off', 'info', 'warning', 'error'],
    });
    if (problem === undefined) throw new Error('no problem');
    expect(configMessage(problem, 'zh-CN')).toBe(
      '“eror”不能写在这里。是不是想写“error”？可以写：off、info、warning、error。',
    );
    expect(configMessage(problem, 'en')).toBe(
      '“eror” cannot stand here. Did you mean “error”? Allowed: off, info, warning, error.',
    );
  });

  it('is said of any text; none makes the reader fail', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"rules"',
      '"sum"',
      ':',
      ',',
      '"off"',
      '1',
      '\n',
      '//',
      'null',
      '"__proto__"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        problemsOf(pieces.join(''));
      }),
      { numRuns: 500 },
    );
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      '{"a":'.repeat(2000) + '}'.repeat(2000),
    ])
      expect(parseConfig(text).config).toBeNull();
  });
});
