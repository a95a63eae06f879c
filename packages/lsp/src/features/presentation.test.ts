import { describe, expect, it } from 'vitest';
import { codeLenses } from './code-lens.ts';
import { documentLinks } from './document-links.ts';
import { at, changed, opened, SLIP, SOUND } from './report.test-support.ts';
import { SEMANTIC_LEGEND, semanticTokens } from './semantic-tokens.ts';

describe('codeLenses', () => {
  it('say how each section stands', () => {
    expect(codeLenses(opened(SLIP)).map(({ command }) => command?.title)).toEqual([
      '没有问题',
      '没有问题',
      '勾稽 37/39 ✗，错误 1',
      '勾稽 3/3 ✓，没有问题',
      '没有问题',
      '没有问题',
    ]);
    expect(codeLenses(opened(SLIP, { locale: 'en' }))[2]?.command?.title).toBe('sums 37/39 ✗, 1 error');
  });
});

describe('documentLinks', () => {
  it('lead to web sites and to the pages of rules', () => {
    const text = changed(
      SOUND,
      '一、总体情况\n',
      '一、总体情况\n<!-- gouji-disable-file sum/balance, no-such -->\n请见 https://www.qiyun.gov.cn/xxgk 。\n',
    );
    expect(documentLinks(opened(text)).map(({ target }) => target)).toEqual([
      'https://www.qiyun.gov.cn/xxgk',
      expect.stringMatching(/sum\/balance\.md$/),
    ]);
  });
});

describe('semanticTokens', () => {
  const lines = SLIP.split('\n');
  const shown = (tokens: ReturnType<typeof semanticTokens>): readonly string[] =>
    tokens.map(({ line, character, length, type, modifiers }) => {
      const text = lines[line]!.slice(character, character + length);
      return `${SEMANTIC_LEGEND.tokenTypes[type]}${modifiers === 0 ? '' : `+${modifiers}`} ${text}`;
    });

  it('tell headings, labels, numbers, totals and wrong numbers apart', () => {
    const tokens = shown(semanticTokens(opened(SLIP)));
    expect(tokens).toContain('keyword 一、总体情况');
    expect(tokens).toContain('property （一）予以公开');
    expect(tokens).toContain('number+2 5');
    expect(tokens).toContain('number+1 7');
  });

  it('can be had for a part of the text', () => {
    const report = opened(SLIP);
    const start = at(report, '（一）予以公开\t');
    const tokens = semanticTokens(report, { start, end: { line: start.line, character: 1000 } });
    expect(shown(tokens)).toEqual([
      'property （一）予以公开',
      'number+2 5',
      'number 1',
      'number 0',
      'number 0',
      'number 0',
      'number 0',
      'number+1 7',
    ]);
  });
});
