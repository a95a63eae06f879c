import { SourceText } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { quoteOf } from './quote.ts';

/** The quote of the part of a text between ⟦ and ⟧. */
function quote(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return quoteOf(new SourceText(marked.replace(/[⟦⟧]/g, '')), { start, end }, '…').text;
}

describe('a quote', () => {
  it('marks the words in their line', () => {
    expect(quote('上一行\n予以公开 ⟦5⟧ 1\n下一行')).toBe('<q>予以公开 <mark>5</mark> 1</q>');
  });

  it('marks a place where something is missing', () => {
    expect(quote('总计 ⟦⟧\n')).toBe('<q>总计 <mark></mark></q>');
  });

  it('cuts long lines around the words, and long words', () => {
    const text = quote(`${'前'.repeat(500)}⟦${'中'.repeat(500)}⟧${'后'.repeat(500)}`);
    expect(text).toBe(`<q>…${'前'.repeat(60)}<mark>${'中'.repeat(200)}…</mark></q>`);
  });

  it('shows the first line of several', () => {
    expect(quote('一\n⟦二\n三⟧四')).toBe('<q><mark>二…</mark></q>');
  });
});
