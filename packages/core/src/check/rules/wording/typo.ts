import { defineRule } from '../../rule.ts';
import { inTable, unitBefore, unitFrom } from './neighbours.ts';
import { TYPOS } from './typos.ts';

/** `typo` is the place in {@link TYPOS}. */
type TypoData = { readonly typo: number };

export const typo = defineRule<TypoData>({
  id: 'wording/typo',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '报告里常见的错别字，如“转绕”（围绕）、“须化”（强化）、“末收到”（未收到）。',
      en: 'A slip that such reports are known for, such as 转绕 for 围绕, 须化 for 强化 or 末收到 for 未收到.',
    },
    why: {
      'zh-CN':
        '年度报告要向社会公布，《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）把错别字列为扣分项。这里只收在本类报告里不可能正确的写法，前后文能组成别的词时不提示，例如“年末收到”；改不改由您决定。',
      en: 'Reports are published, and the inspection criteria for government websites (国办秘函〔2019〕19号) take off points for wrong characters. Only forms that cannot be right in such a report are listed, and nothing is said where their neighbours make other words of them, as in 年末收到; the change is yours to decide.',
    },
    example: {
      wrong: '一、总体情况\n\n我镇政务公开工作始终转绕群众需求开展，本机关末收到政府信息公开申请。\n',
      right: '一、总体情况\n\n我镇政务公开工作始终围绕群众需求开展，本机关未收到政府信息公开申请。\n',
    },
  }),
  words: TYPOS.map(({ wrong }) => wrong),
  check: (context, emit) => {
    const { report } = context;
    let end = 0;
    for (const hit of context.hits('wording/typo')) {
      const entry = TYPOS[hit.word];
      if (entry === undefined || hit.start < end) continue;
      if (entry.notAfter.includes(String.fromCharCode(unitBefore(report.source, hit.start)))) continue;
      if (entry.notBefore.includes(String.fromCharCode(unitFrom(report.source, hit.end)))) continue;
      if (inTable(report, hit.start)) continue;
      end = hit.end;
      emit({ start: hit.start, end: hit.end, data: { typo: hit.word } });
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `“${wrongOf(data)}”疑为“${rightOf(data).join('”或“')}”之误。请核对原意后改正；如果确实没有写错，可以不改。`,
    en: ({ data }) =>
      `“${wrongOf(data)}” looks like a slip for “${rightOf(data).join('” or “')}”. Please check what is meant and correct it; if it is what you mean, leave it.`,
  },
  repair: ({ data, start, end }) => {
    const [text, ...others] = rightOf(data);
    if (text === undefined || others.length > 0) return null;
    return {
      title: { 'zh-CN': `改为“${text}”`, en: `Change to “${text}”` },
      edits: [{ start, end, text }],
    };
  },
});

function wrongOf({ typo }: TypoData): string {
  return TYPOS[typo]?.wrong ?? '';
}

function rightOf({ typo }: TypoData): readonly string[] {
  return TYPOS[typo]?.right ?? [];
}
