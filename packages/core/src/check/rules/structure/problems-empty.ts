import type { Paragraph } from '../../../parse/paragraphs.ts';
import { sectionOf } from '../../../parse/report.ts';
import type { SourceText } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { bodyOf, headingRange, inkIn } from './section-body.ts';

/** `none` says that there are no problems; `short` is too short to say anything; `no-measures` names problems only. */
type EmptyData = { readonly fault: 'empty' | 'none' | 'short' | 'no-measures' };

const SHORTEST = 20;
const NONE = /^(?:本年度?|目前|暂|均|尚)*(?:无|没有)[^，。；]{0,12}[。.]?$/u;
/** Anything that is meant to be done. Many words on purpose: only a text with none of them is pointed out. */
const MEASURE =
  /改进|改善|整改|加强|加大|强化|完善|健全|优化|提高|提升|推进|深化|拓宽|拓展|丰富|规范|落实|培训|督促|下一步|下步|今后|措施|打算|着力|努力|及时|确保|进一步|将/u;
/** Only so much of a paragraph is looked at: measures are named at its beginning or end. */
const WINDOW = 400;

const HEADING = '五、存在的主要问题及改进情况';

export const problemsEmpty = defineRule<EmptyData>({
  id: 'structure/problems-empty',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '“存在的主要问题及改进情况”没有内容、只写“无”、不足 20 字，或者只有问题没有改进措施。',
      en: 'Section five is empty, says 无, has fewer than 20 characters, or names problems without any measure.',
    },
    why: {
      'zh-CN':
        '《中华人民共和国政府信息公开条例》第五十条第一款第（五）项要求年度报告写明“政府信息公开工作存在的主要问题及改进情况”，问题和改进缺一不可；写“无”常被主管部门退回。',
      en: 'Article 50 of the Regulations on Open Government Information asks for the main problems and how they were improved: both. Reports that say 无 here are often sent back.',
    },
    example: {
      wrong: `${HEADING}\n\n无。\n`,
      right: `${HEADING}\n\n政策解读形式比较单一，公开内容更新不够及时。下一步将充实解读材料，定期检查更新情况。\n`,
    },
  }),
  check: (context, emit) => {
    const { report } = context;
    const section = sectionOf(report, 5);
    if (section === undefined) return;
    const fault = faultOf(bodyOf(context, 5), context);
    if (fault !== null) emit({ ...headingRange(section), subject: 'problems', data: { fault } });
  },
  message: {
    'zh-CN': ({ data: { fault } }) =>
      `${FAULTS['zh-CN'][fault]}按规定这里既要写问题，也要写怎样改进，请补充。`,
    en: ({ data: { fault } }) =>
      `${FAULTS.en[fault]} This section has to name the problems and what is done about them; please complete it.`,
  },
});

const FAULTS = {
  'zh-CN': {
    empty: '“存在的主要问题及改进情况”下面没有内容。',
    none: '“存在的主要问题及改进情况”只写了没有问题。',
    short: `“存在的主要问题及改进情况”不足 ${SHORTEST} 字，看不出问题和改进情况。`,
    'no-measures': '“存在的主要问题及改进情况”只写了问题，没有看到改进情况或措施。',
  },
  en: {
    empty: 'Section five has a heading but no text.',
    none: 'Section five says that there are no problems.',
    short: `Section five has fewer than ${SHORTEST} characters.`,
    'no-measures': 'Section five names problems but no improvement or measure was found.',
  },
} as const;

function faultOf(
  body: readonly Paragraph[],
  { report }: Parameters<typeof bodyOf>[0],
): EmptyData['fault'] | null {
  const ink = inkIn(report, body, SHORTEST);
  if (ink === 0) return 'empty';
  if (ink < SHORTEST) {
    const [first] = body;
    const text = first === undefined ? '' : report.source.plain(first.start, first.end);
    return NONE.test(text) ? 'none' : 'short';
  }
  // Measures come last, so that is where to look first.
  const reversed = [...body].reverse();
  return reversed.some((paragraph) => namesMeasure(report.source, paragraph)) ? null : 'no-measures';
}

function namesMeasure(source: SourceText, { start, end }: Paragraph): boolean {
  for (let at = start; at < end; at += WINDOW)
    if (MEASURE.test(source.plain(at, Math.min(at + WINDOW + 2, end)))) return true;
  return false;
}
