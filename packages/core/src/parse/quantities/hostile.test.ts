import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse-report.ts';
import { quantitiesOf } from './quantities.ts';

const OPENING = '霁川县砚溪镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n';
const LENGTH = 1_000_000;
/** The bar is one second; here only a hang is told from a busy machine. */
const HANG = 20_000;

describe('prose that repeats without end', () => {
  it.each([
    '收到',
    '未收到',
    '其中',
    '、',
    '，',
    '1',
    '12345',
    '1 ',
    '1,234',
    '1，234',
    '12件',
    '其中12件，',
    '收到申请12件，',
    '收到12件，上年结转3件，共15件，',
    '予以公开、部分公开分别为3件、4件，',
    '占3%，',
    '2024年、',
    '（',
    '（12件',
    '《',
    '一百',
    '十件',
    '无',
    '无申请，',
    '12件。其中3件。',
    '12件\n',
    '- 7 -\n',
    '县自然资源局收到申请',
    '霁川县',
    '政府信息公',
    '收\u200b到',
  ])('%j is read without a hang', (words) => {
    const report = parseReport(OPENING + words.repeat(LENGTH / words.length));
    const start = performance.now();
    const inside = quantitiesOf(report).every(
      ({ start: from, end }) => from <= end && end <= report.source.length,
    );
    expect(inside).toBe(true);
    expect(performance.now() - start).toBeLessThan(HANG);
  });
});
