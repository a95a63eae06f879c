import { expect, it } from 'vitest';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { isSameOrgan, keyOfName, organKey, pairByOrgan } from './organs.ts';

function reportBy(organ: string): Report {
  return parseReport(`${organ}2024年政府信息公开工作年度报告\n\n一、总体情况\n`);
}

it('knows an organ with and without 人民政府', () => {
  expect(organKey(reportBy('锦石乡人民政府'))).toBe('锦石乡');
  expect(keyOfName('东湖街道办事处')).toBe('东湖街道');
  expect(keyOfName('栖云县水利局')).toBe('栖云县水利局');
  expect(organKey(parseReport(''))).toBeNull();
});

it('knows an organ with and without its county, and no other', () => {
  expect(isSameOrgan('锦石乡', '湘潭县锦石乡')).toBe(true);
  expect(isSameOrgan('石乡', '湘潭县锦石乡')).toBe(false);
  expect(isSameOrgan('水利局', '农业水利局')).toBe(false);
});

it('pairs reports by organ and leaves the others single', () => {
  const a = ['栖云县柳溪镇人民政府', '石桥乡人民政府', '栖云县水利局'].map(reportBy);
  const b = ['栖云县石桥乡', '栖云县柳溪镇', '栖云县教育局'].map(reportBy);
  const { pairs, onlyA, onlyB } = pairByOrgan(a, b);
  expect(pairs).toEqual([
    [a[0], b[1]],
    [a[1], b[0]],
  ]);
  expect(onlyA).toEqual([a[2]]);
  expect(onlyB).toEqual([b[2]]);
});

it('pairs no short name that could mean two organs', () => {
  const a = [reportBy('城关镇人民政府')];
  const b = ['栖云县城关镇', '安县城关镇'].map(reportBy);
  expect(pairByOrgan(a, b).pairs).toEqual([]);
});

it('pairs the first of two reports of one organ', () => {
  const a = ['栖云县石桥乡人民政府', '栖云县石桥乡'].map(reportBy);
  const b = ['石桥乡人民政府', '石桥乡'].map(reportBy);
  const { pairs, onlyA, onlyB } = pairByOrgan(a, b);
  expect([pairs, onlyA, onlyB]).toEqual([[[a[0], b[0]]], [a[1]], [b[1]]]);
});

it('leaves reports single that name no organ', () => {
  const nameless = parseReport('一、总体情况');
  expect(pairByOrgan([nameless], [nameless]).onlyA).toEqual([nameless]);
});
