import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const grammarFile = new URL('../syntaxes/gouji.tmLanguage.json', import.meta.url);
const wasmFile = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

let grammar: textmate.IGrammar;

beforeAll(async () => {
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasmFile)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'gouji.json'),
  });
  const loaded = await registry.loadGrammar('text.gouji');
  if (loaded === null) throw new Error('no grammar');
  grammar = loaded;
});

/** What the grammar sees in a line: pieces of text with the last of their scopes. */
function seen(line: string): readonly (readonly [string, string])[] {
  return grammar
    .tokenizeLine(line, textmate.INITIAL)
    .tokens.filter(({ scopes }) => scopes.length > 1)
    .map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes.at(-1) ?? '']);
}

function scopesIn(line: string): readonly string[] {
  return seen(line).map(([, scope]) => scope);
}

describe('headings', () => {
  it.each([
    '青石镇人民政府2024年政府信息公开工作年度报告',
    '　　青石县水利局2023年度政府信息公开工作年度报告',
    '2020年度政府信息公開工作年度報告',
  ])('sees the title %s', (line) => {
    expect(scopesIn(line)).toContain('entity.name.section.gouji');
  });

  it.each([
    '一、总体情况',
    '## 二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '五、政府信息公开工作存在的主要问题及改进情况',
    '1、总体情况',
    '六、其他需要报告的事项',
  ])('sees the section heading %s', (line) => {
    expect(scopesIn(line)).toContain('entity.name.section.gouji');
  });

  it.each([
    '一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
    '四、结转下年度继续办理',
    '现将2024年政府信息公开工作年度报告公布如下。',
    '（六）其他处理 | 3.其他 | 0 | 0 | 0 |',
  ])('takes no row and no sentence for a heading: %s', (line) => {
    expect(scopesIn(line)).not.toContain('entity.name.section.gouji');
  });
});

describe('tables', () => {
  it('sees numbers, totals and cell borders', () => {
    expect(seen('| （七）总计 | 12 | 0 |')).toEqual([
      ['|', 'punctuation.separator.table.gouji'],
      ['（七）', 'punctuation.definition.list.gouji'],
      ['总计', 'keyword.other.total.gouji'],
      ['|', 'punctuation.separator.table.gouji'],
      ['12', 'constant.numeric.gouji'],
      ['|', 'punctuation.separator.table.gouji'],
      ['0', 'constant.numeric.gouji'],
      ['|', 'punctuation.separator.table.gouji'],
    ]);
  });

  it('tells the number of a row from its value', () => {
    expect(seen('3.其他\t1,234.5')).toEqual([
      ['3.', 'punctuation.definition.list.gouji'],
      ['1,234.5', 'constant.numeric.gouji'],
    ]);
  });

  it('sees the line under a Markdown head as one', () => {
    expect(seen('| --- | ---: |')).toEqual([['| --- | ---: |', 'punctuation.separator.table.rule.gouji']]);
  });
});

describe('prose', () => {
  it('sees documents, their numbers, years and what was left to be filled in', () => {
    expect(seen('依据《条例》（国办公开办函〔2021〕30号），2024年收到XX件')).toEqual([
      ['《条例》', 'string.quoted.document.gouji'],
      ['〔2021〕30号', 'string.unquoted.document-number.gouji'],
      ['2024', 'constant.other.year.gouji'],
      ['XX', 'invalid.illegal.placeholder.gouji'],
    ]);
  });

  it('sees which findings a comment silences', () => {
    expect(seen('<!-- gouji-disable-next-line sum/row-total -- 核对过 -->')).toContainEqual([
      'gouji-disable-next-line',
      'keyword.control.directive.gouji',
    ]);
    expect(scopesIn('<!-- gouji-disable-next-line sum/row-total -->')).toContain(
      'entity.name.tag.rule.gouji',
    );
  });
});

it('takes no long time for long lines', () => {
  const started = performance.now();
  for (const text of ['政府信息公开', '《', '|', '1', '（一）', '一、', '<!--'])
    grammar.tokenizeLine(text.repeat(20_000 / text.length), textmate.INITIAL);
  expect(performance.now() - started).toBeLessThan(5000);
});
