import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const folded = (text: string): string => String.fromCharCode(...fold(text));

describe('white space written in HTML', () => {
  it('is a space in the folded view, unit for unit', () => {
    expect(folded('本年<br>新<BR/>制作<br />数量')).toBe('本年    新     制作      数量');
    expect(folded('3&nbsp;件')).toBe('3      件');
  });

  it('leaves other tags, entities and comparisons alone', () => {
    expect(folded('<b>3</b> & <br A<B')).toBe('<b>3</b> & <br A<B');
  });
});
