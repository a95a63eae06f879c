import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../parse/parse-report.ts';
import { checkReport } from '../../check-report.ts';
import { findingsOf, fixed, marked } from '../rule.test-support.ts';
import { reportSample } from './sample.ts';

const RULE = 'identity/other-unit';
const say = (overview: string, organ = '云溪镇人民政府') => reportSample({ overview, organ });
const namesIn = (text: string) => findingsOf(RULE, text).map((finding) => marked(text, finding));

describe(RULE, () => {
  it.each([
    '制定并落实《柳塘镇政务公开工作制度》、《柳塘镇依申请公开政府信息工作制度》。',
    '制定《霁川县柳塘镇政府信息公开保密审查制度》。',
    '依托柳塘镇党政办公室，建立统一的信息资源库。',
    '柳塘镇高度重视政府信息公开工作。',
    '2024年，柳塘镇人民政府认真贯彻落实《条例》。',
    '一年来，柳塘镇党委、政府坚持公开为常态。',
    '我镇（柳塘镇）公开信息12条。',
    '柳塘镇人民政府（以下简称“我镇”）公开信息12条。',
  ])('speaks about another unit that can only be the organ itself: %s', (overview) => {
    expect(new Set(namesIn(say(overview)))).toEqual(new Set(['柳塘镇']));
  });

  it('speaks once for every name, with all its places', () => {
    const text = say(
      '制定《柳塘镇政务公开制度》《柳塘镇信息发布制度》。\n\n依托柳塘镇便民服务中心公开信息。',
    );
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.related.map((place) => marked(text, place))).toEqual(['柳塘镇', '柳塘镇']);
    expect(fixed(RULE, text)).toBe(text.replaceAll('柳塘镇', '云溪镇'));
  });

  it('speaks about the opening paragraph', () => {
    const opening = '根据《条例》要求，现公布柳塘镇人民政府2024年政府信息公开工作年度报告。';
    expect(namesIn(reportSample({ opening, overview: '无。' }))).toEqual(['柳塘镇']);
  });

  it('speaks about the signature', () => {
    const text = reportSample({
      overview: '认真落实。',
      otherMatters: '无。\n\n霁川县柳塘镇人民政府\n2025年1月20日',
    });
    expect(namesIn(text)).toEqual(['柳塘镇']);
    expect(namesIn(text.replace('柳塘', '云溪'))).toEqual([]);
  });

  it('knows counties as well', () => {
    const text = say('制定《澜江县政府信息公开工作制度》。', '霁川县教育局');
    expect(namesIn(text)).toEqual(['澜江县']);
  });

  it('compares the title with the organ that is configured', () => {
    const report = parseReport(say('无。', '柳塘镇人民政府'));
    const rules = (organ: string) =>
      checkReport(report, { profile: { organ } }).findings.filter(({ rule }) => rule === RULE);
    expect(rules('霁川县云溪镇人民政府')).toHaveLength(1);
    expect(rules('霁川县柳塘镇人民政府')).toEqual([]);
  });

  it.each([
    ['the organ itself', '制定《云溪镇政务公开制度》。依托云溪镇党政办公室。云溪镇高度重视公开工作。'],
    ['superior units', '落实《霁川县政务公开工作制度》和《砚州市政务公开办法》，霁川县政府高度重视。'],
    ['neighbours', '与柳塘镇政府联合开展宣传，赴柳塘镇党政办公室交流，柳塘镇转来申请1件。'],
    ['those learnt from', '学习《柳塘镇政务公开工作制度》，借鉴《柳塘镇公开办法》。'],
    ['former units', '沿用《原柳塘镇政务公开制度》。原柳塘镇认真移交档案。'],
    [
      'words that are no names',
      '依托镇政务公开栏。各乡镇认真落实，乡镇政府高度重视。完善镇政府信息公开制度。',
    ],
    [
      'verbs before 镇',
      '督促镇政府认真落实。强化镇政府信息公开平台建设。制定并下发镇政务公开制度。依托现有镇党政办。',
    ],
    [
      'documents about towns',
      '贯彻《关于推进特色小镇建设的意见》《建制镇政务公开规定》《乡镇政务公开指引》。',
    ],
    ['areas', '依托城乡政务公开平台。落实《城镇政务公开办法》。'],
  ])('is silent about %s', (_, overview) => {
    expect(namesIn(say(overview))).toEqual([]);
  });

  it.each([
    [
      'townships in a county’s report',
      '霁川县人民政府',
      '落实《柳塘镇政务公开制度》。柳塘镇高度重视公开工作。',
    ],
    ['counties in a city’s report', '砚州市人民政府', '推广《霁川县政务公开制度》。霁川县认真落实。'],
    [
      'areas in a district’s report',
      '砚州市栎南区人民政府',
      '印发《高新区政务公开办法》《开发区政府信息公开制度》。',
    ],
  ])('is silent about %s', (_, organ, overview) => {
    expect(namesIn(say(overview, organ))).toEqual([]);
  });

  it('is silent where a line break cuts the organ’s own name', () => {
    expect(
      namesIn(say('一年来，按照上级要求，依托云\n溪镇党政办公室。云溪\n镇高度重视。', '横云溪镇人民政府')),
    ).toEqual([]);
  });

  it('is silent where the organ is not known', () => {
    expect(
      namesIn(reportSample({ title: '政府信息公开工作年度报告', overview: '依托柳塘镇党政办公室。' })),
    ).toEqual([]);
  });

  it('takes linear time', () => {
    const text = say('依托柳塘镇党政办公室《柳塘镇'.repeat(30_000));
    const started = performance.now();
    checkReport(parseReport(text));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
