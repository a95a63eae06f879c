import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, SKIP } from './fold.ts';
import { SourceText } from './source-text.ts';

/** The folded view without the places that carry no meaning. */
function seen(text: string): string {
  return String.fromCharCode(...fold(text).filter((unit) => unit !== SKIP));
}

function comments(text: string): string[] {
  const source = new SourceText(text);
  return source.comments.map(({ start, end }) => source.slice(start, end));
}

describe('a comment', () => {
  it('is skipped within a line, and its place is told', () => {
    expect(seen('收到 3 件<!-- 待核 -->。')).toBe('收到 3 件。');
    expect(comments('a<!-- 1 -->b<!--2-->')).toEqual(['<!-- 1 -->', '<!--2-->']);
  });

  it.each([
    ['a\n<!-- c -->\nb', 'a\nb'],
    ['a\n  <!-- c -->\t\nb', 'a\nb'],
    ['a\r\n<!-- c -->\r\nb', 'a\nb'],
    ['a\r<!-- c -->\rb', 'a\nb'],
    ['a\n<!-- c -->\n<!-- d --> <!-- e -->\nb', 'a\nb'],
    ['a\n<!-- c\n d -->\nb', 'a\nb'],
    ['a\n\n<!-- c -->\n\nb', 'a\n\n\nb'],
    ['a\n<!-- c -->', 'a'],
    ['<!-- c -->\nb', 'b'],
    ['  <!-- c -->\r\n<!-- d -->\nb', 'b'],
    ['<!-- c -->', ''],
  ])('alone on its lines takes the line with it: %j', (text, without) => {
    expect(seen(text)).toBe(without);
  });

  it.each([
    ['a <!-- c -->\nb', 'a \nb'],
    ['<!-- c --> a\nb', ' a\nb'],
    ['a\n<!-- c --> b <!-- d -->\ne', 'a\n b \ne'],
    ['a <!-- c -->  <!-- d -->\nb', 'a   \nb'],
  ])('beside other text leaves the line in its place: %j', (text, without) => {
    expect(seen(text)).toBe(without);
  });

  it('that is not closed, or goes on for pages, is text', () => {
    for (const text of ['a <!-- b', '<!-', '<!--', '<! -- -->', `<!--${'a'.repeat(3000)}-->`]) {
      expect(seen(text)).toBe(text);
      expect(comments(text)).toEqual([]);
    }
  });

  it('changes no offset and leaves no place folded twice, whatever stands around it', () => {
    const piece = fc.constantFrom('<!--', '-->', '<!-- c -->', '\n', '\r\n', '\r', ' ', '\t', 'a', '\v', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const units = fold(text);
        const source = new SourceText(text);
        expect(units.length).toBe(text.length);
        let last = 0;
        for (const { start, end } of source.comments) {
          expect(start >= last && text.startsWith('<!--', start) && text.endsWith('-->', end)).toBe(true);
          last = end;
          expect(units.subarray(start, end).every((unit) => unit === SKIP)).toBe(true);
        }
        // Nothing that can be seen is lost: only line breaks and space go with a comment.
        let rest = text;
        for (const comment of comments(text)) rest = rest.replace(comment, '');
        const visible = (all: string): string => all.replace(/\s/g, '');
        expect(visible(seen(text))).toBe(visible(rest));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['openings', '<!--'],
    ['closings', '-->'],
    ['comments', '<!---->'],
    ['lines of comments', '<!-- c -->\n'],
    ['comments far apart', `<!-- c -->${' '.repeat(1000)}`],
    ['half comments', `<!-- ${' '.repeat(1000)}`],
  ])('costs no more than its length: %s by the hundred thousand', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const before = performance.now();
    fold(text);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
