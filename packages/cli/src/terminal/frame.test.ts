import { SourceText } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { displayWidth } from './width.ts';

/** The frame around the part of the text between ⟦ and ⟧, its two lines under each other. */
function draw(marked: string, width = 80): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const source = new SourceText(marked.replace(/[⟦⟧]/g, ''));
  const { line } = source.positionAt(start);
  const frame = frameOf(source, line, start, end, width);
  return `${frame.line}\n${frame.indent}${frame.carets}`;
}

describe('frameOf', () => {
  it('points under Latin text', () => {
    expect(draw('one ⟦two⟧ three')).toBe('one two three\n    ^^^');
  });

  it('points under Chinese text by display width', () => {
    expect(draw('一、⟦总体⟧情况')).toBe('一、总体情况\n    ^^^^');
  });

  it('shows a tab as a gap and still points right', () => {
    expect(draw('总计\t⟦3⟧\t0')).toBe('总计 ⇥ 3 ⇥ 0\n       ^');
  });

  it('shows a place without length with one caret', () => {
    expect(draw('总计\t⟦⟧\t0')).toBe('总计 ⇥  ⇥ 0\n       ^');
    expect(draw('总计⟦⟧')).toBe('总计\n    ^');
    expect(draw('⟦⟧')).toBe('\n^');
  });

  it('gives no column to combining and zero-width characters', () => {
    expect(draw('bào\u0301\u200b⟦x⟧')).toBe('bào\u0301\u200bx\n   ^');
    expect(draw('公⟦\u200b⟧开')).toBe('公\u200b开\n  ^');
  });

  it('counts characters beyond the basic plane once', () => {
    expect(draw('𠮷𠮷⟦𠮷⟧')).toBe('𠮷𠮷𠮷\n    ^^');
  });

  it('shows control characters as pictures, so that a draft cannot steer the terminal', () => {
    expect(draw('a\u001b[2J⟦b⟧\u202e')).toBe('a␛[2Jb\ufffd\n     ^');
  });

  it('shows the first line of a range over several lines', () => {
    expect(draw('前\n二、⟦主动\r\n公开⟧\n后')).toBe('二、主动\n    ^^^^');
  });

  it('cuts a long line to a window around the range', () => {
    const line = `${'前'.repeat(300)}⟦错误⟧${'后'.repeat(300)}`;
    const drawn = draw(line, 60);
    const [text = '', carets = ''] = drawn.split('\n');
    expect(displayWidth(text)).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^\.\.\.前+错误后+\.\.\.$/);
    expect(displayWidth(text.slice(0, text.indexOf('错')))).toBe(carets.indexOf('^'));
    expect(carets.trim()).toBe('^^^^');
  });

  it('cuts a long line at its end only, where the range is near its beginning', () => {
    expect(draw(`⟦一⟧${'后'.repeat(300)}`, 30)).toMatch(/^一后+\.\.\.\n\^\^$/);
  });

  it('cuts a range wider than the window', () => {
    const [text = '', carets = ''] = draw(`前⟦${'长'.repeat(500)}⟧`, 40).split('\n');
    expect(displayWidth(carets)).toBeLessThanOrEqual(displayWidth(text));
  });

  it('is quick on a line of a million characters', () => {
    const text = '长'.repeat(1_000_000);
    const source = new SourceText(text);
    source.positionAt(0);
    const begin = performance.now();
    for (let at = 0; at < 100; at++) frameOf(source, 1, at * 10_000, at * 10_000 + 5, 100);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
