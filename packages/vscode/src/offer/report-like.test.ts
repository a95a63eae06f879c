import { expect, it } from 'vitest';
import { beginsLikeReport } from './report-like.ts';

it.each([
  '青石镇人民政府2024年政府信息公开工作年度报告\n',
  '青石镇人民政府\n\n2024年政府信息公开\n工作年度报告',
  '青石镇人民政府 政务公开 2024 年度报告',
  '青石鎮(zhèn)2020年度政府信息公開(kāi)工作年度報(bào)告',
  '# 青石县教育局 2023 年度政府信息公开工作报告\n\n根据《条例》编制政府信息公开工作年度报告。',
])('knows the beginning of a report: %j', (opening) => {
  expect(beginsLikeReport(opening)).toBe(true);
});

it.each([
  '',
  '会议纪要\n\n一、传达政府信息公开条例。二、讨论年度预算报告。',
  '青石镇2024年政府工作报告',
  'Minutes of a meeting about the annual report',
  '政府信息公开指南\n\n为方便公众获取信息，编制本指南。',
])('leaves other text alone: %j', (opening) => {
  expect(beginsLikeReport(opening)).toBe(false);
});
