import { expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import { governmentOver } from './government-over.ts';

const over = (...organs: string[]): string | null =>
  governmentOver(
    organs.map((organ) => parseReport(`${organ}2024年政府信息公开工作年度报告\n\n一、总体情况\n`)),
  );

it('is the place that all units lie in', () => {
  expect(over('霁川县云溪镇人民政府', '霁川县教育局')).toBe('霁川县人民政府');
  expect(over('砚州市栎南区澜桥街道办事处', '砚州市栎南区茗岭镇人民政府')).toBe('砚州市栎南区人民政府');
  expect(over('砚州市栎南区澜桥街道办事处', '砚州市霁川县教育局')).toBe('砚州市人民政府');
});

it('is told by the full names where others are short', () => {
  expect(over('云溪镇', '霁川县茗岭乡人民政府', '财政局')).toBe('霁川县人民政府');
});

it('is not guessed', () => {
  expect(over('霁川县云溪镇人民政府', '荻原县茗岭乡人民政府')).toBeNull();
  expect(over('云溪镇人民政府', '茗岭乡人民政府')).toBeNull();
  expect(over('霁川县人民政府')).toBeNull();
  expect(over()).toBeNull();
});
