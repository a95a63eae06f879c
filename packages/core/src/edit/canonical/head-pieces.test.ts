import { describe, expect, it } from 'vitest';
import { HeadPieces } from './head-pieces.ts';

const HEADS = ['本年新公开数量', '其他', '其他结果', '三不予公开', '不予公开'];
const PLACE = { start: 4, end: 6 };

/** Whether all texts are taken, and are whole heads together. */
function areWhole(...texts: readonly string[]): boolean {
  const pieces = new HeadPieces(HEADS);
  return texts.every((text) => pieces.take(text, PLACE, [])) && pieces.loose() === null;
}

describe('pieces of heads', () => {
  it('make a head in any order', () => {
    expect(areWhole('本年新公开数量')).toBe(true);
    expect(areWhole('公开数量', '本年新')).toBe(true);
    expect(areWhole('结果', '其他')).toBe(true);
    expect(areWhole('三', '不予公开', '其他')).toBe(true);
    expect(areWhole()).toBe(true);
  });

  it('are loose where a head is not there as a whole', () => {
    expect(areWhole('公开')).toBe(false);
    expect(areWhole('本年新', '数量')).toBe(false);
    expect(areWhole('三', '其他')).toBe(false);
    expect(areWhole('含委托')).toBe(false);
    const pieces = new HeadPieces(HEADS);
    pieces.take('公开', PLACE, []);
    expect(pieces.loose()).toEqual(PLACE);
  });

  it('may be those of a row’s label, where the row is near', () => {
    const pieces = new HeadPieces(HEADS);
    expect(pieces.take('区分处理的', PLACE, ['区分处理的只计这一情形'])).toBe(true);
    expect(pieces.take('只计这一情形', PLACE, ['区分处理的只计这一情形'])).toBe(true);
    expect(pieces.loose()).toBeNull();
  });

  it('need not be whole where the layout breaks heads throughout', () => {
    expect(areWhole('本年', '年新', '公开', '数')).toBe(true);
  });
});
