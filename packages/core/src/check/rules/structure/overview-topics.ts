import type { Section } from '../../../parse/report.ts';
import { sectionOf } from '../../../parse/report.ts';
import type { WordHit } from '../../../text/index.ts';
import { defineRule, type Words } from '../../rule.ts';
import { headingRange } from './section-body.ts';

/** A customary part of section one and words by which it is told, however it is worded. */
interface Topic {
  readonly name: Words<string>;
  readonly words: readonly string[];
}

const TOPICS: readonly Topic[] = [
  {
    name: { 'zh-CN': '主动公开', en: 'proactive disclosure (主动公开)' },
    words: ['主动公开', '主动发布', '公开内容', '公开目录', '政策解读', '重点领域', '及时发布', '及时公开'],
  },
  {
    name: { 'zh-CN': '依申请公开', en: 'disclosure on request (依申请公开)' },
    words: ['依申请', '公开申请', '申请公开', '申请人'],
  },
  {
    name: { 'zh-CN': '政府信息管理', en: 'information management (政府信息管理)' },
    words: ['信息管理', '动态管理', '规范性文件', '保密审查', '审核', '审查', '清理', '公开属性', '信息资源'],
  },
  {
    name: { 'zh-CN': '政府信息公开平台建设', en: 'platforms (平台建设)' },
    words: ['平台', '网站', '公众号', '新媒体', '公开栏', '公示栏', '专栏', '查阅点', '公开渠道', '公开载体'],
  },
  {
    name: { 'zh-CN': '监督保障', en: 'supervision (监督保障)' },
    words: ['监督', '考核', '评议', '培训', '领导小组', '督查', '督导', '责任追究'],
  },
];
const WORDS = TOPICS.flatMap(({ words }, topic) => words.map((text) => ({ text, topic })));

const PARTS = [
  '（一）主动公开。及时公开惠民补贴等信息。',
  '（二）依申请公开。收到的申请都按期答复。',
  '（三）政府信息管理。严格落实保密审查。',
  '（四）平台建设。办好政府网站专栏。',
  '（五）监督保障。纳入年度考核。',
];

/** `absent` holds indexes of the customary parts. */
type TopicsData = { readonly absent: readonly number[] };

export const overviewTopics = defineRule<TopicsData>({
  id: 'structure/overview-topics',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '“总体情况”没有谈到通常应写的五个方面中的某一个。',
      en: 'Section one is silent about one of the five matters it customarily covers.',
    },
    why: {
      'zh-CN':
        '按国办公开办函〔2021〕30号编写的报告，“总体情况”通常写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。怎么分段、怎么起标题都可以，本工具只看文字里有没有谈到；完全没有谈到时给一条建议。2020 年及以前的报告不提示。',
      en: 'In reports under 国办公开办函〔2021〕30号 section one customarily covers proactive disclosure, disclosure on request, information management, platforms and supervision. Any wording and arrangement will do: only a matter that is not mentioned at all is pointed out, and never in reports under the form of 2019.',
    },
    example: {
      wrong: `一、总体情况\n\n${PARTS.slice(0, 4).join('\n')}\n`,
      right: `一、总体情况\n\n${PARTS.join('\n')}\n`,
    },
  }),
  words: WORDS.map(({ text }) => text),
  check: (context, emit) => {
    const { report } = context;
    const overview = sectionOf(report, 1);
    if (overview === undefined || report.form.id !== '2021') return;
    const absent = absentTopics(context.hits('structure/overview-topics'), overview);
    if (absent.length > 0) emit({ ...headingRange(overview), subject: 'overview', data: { absent } });
  },
  message: {
    'zh-CN': ({ data: { absent } }) =>
      `“总体情况”里没有谈到${absent.map((topic) => `“${TOPICS[topic]?.name['zh-CN'] ?? ''}”`).join('、')}。这一部分通常写五个方面的工作；如果确实做了，建议补写，没有特别情况也可以简单交代。`,
    en: ({ data: { absent } }) =>
      `Section one does not speak of ${absent.map((topic) => TOPICS[topic]?.name.en ?? '').join(', ')}. It customarily covers five matters; please add what was done, or a word that there is nothing to report.`,
  },
});

function absentTopics(hits: readonly WordHit[], { headingEnd, end }: Section): readonly number[] {
  const found = new Set<number>();
  for (const hit of hits) {
    if (hit.start >= end || found.size === TOPICS.length) break;
    if (hit.start >= headingEnd) found.add(WORDS[hit.word]?.topic ?? -1);
  }
  return TOPICS.map((_, topic) => topic).filter((topic) => !found.has(topic));
}
