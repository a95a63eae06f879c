import { nearest } from '../../../text/index.ts';
import { defineRule } from '../../rule.ts';
import { type Directive, VERBS } from '../../suppress/directive.ts';
import { disputesSample } from '../sample.ts';

/** What is written, whether it stands where the verb or where a rule belongs, and what was probably meant. */
type UnknownData = {
  readonly written: string;
  readonly place: 'verb' | 'rule';
  readonly meant: string | null;
};

const DIRECTIVE = '<!-- gouji-disable-next-line sum/dispute-total -- 已与复议机关核对 -->';

function sample(directive: string): string {
  const row = { reconsideration: [1, 0, 0, 0, 2] };
  return disputesSample(row).replace(/(?=1\t0\t0\t0\t2)/u, `${directive}\n`);
}

export const unknownRule = defineRule<UnknownData>({
  id: 'suppression/unknown-rule',
  severity: 'warning',
  fix: 'suggested',
  docs: () => ({
    summary: {
      'zh-CN': '忽略标记写错了：没有这样的标记，或者没有叫这个名字的检查项。',
      en: 'A directive is misspelt, or names a rule that does not exist.',
    },
    why: {
      'zh-CN':
        '写错的忽略标记不起作用：要忽略的问题照样会提示，写标记的人却以为已经处理了。标记有 gouji-disable-next-line、gouji-disable-line、gouji-disable-file 和成对的 gouji-disable、gouji-enable，后面可以写检查项或组的名称，“--”之后写理由。这是本工具自己的规则，与公文格式无关。',
      en: 'A misspelt directive silences nothing, while its author believes it does. The directives are gouji-disable-next-line, gouji-disable-line, gouji-disable-file and the pair gouji-disable and gouji-enable, followed by ids of rules or groups and, behind --, a reason. This is a rule of Gouji’s own and not of the official form.',
    },
    example: { wrong: sample(DIRECTIVE.replace('total', 'totals')), right: sample(DIRECTIVE) },
  }),
  check: ({ directives, catalogue }, emit) => {
    for (const directive of directives) {
      const { verb, kind, targets } = directive;
      if (kind === null) {
        emit({ ...placeOf(verb), data: { written: verb.id, place: 'verb', meant: verbMeant(directive) } });
        continue;
      }
      for (const target of targets) {
        if (catalogue.has(target.id)) continue;
        const meant = catalogue.nearest(target.id) ?? null;
        emit({ ...placeOf(target), data: { written: target.id, place: 'rule', meant } });
      }
    }
  },
  message: {
    'zh-CN': ({ data: { written, place, meant } }) => {
      const hint = meant === null ? '' : `是不是想写“${meant}”？`;
      if (place === 'verb')
        return `没有“${written}”这种忽略标记，它不起作用。${hint}可以写的有 ${Object.keys(VERBS).join('、')}。`;
      return `没有叫“${written}”的检查项或组，这里什么也没有忽略。${hint}${hint === '' ? `请核对名称；${REASON_ZH}` : ''}`;
    },
    en: ({ data: { written, place, meant } }) => {
      const hint = meant === null ? '' : ` Did you mean “${meant}”?`;
      if (place === 'verb')
        return `There is no directive “${written}”, so it does nothing.${hint} The directives are ${Object.keys(VERBS).join(', ')}.`;
      return `There is no rule or group “${written}”, so nothing is silenced by it.${hint}${hint === '' ? ` Please check the name; ${REASON_EN}` : ''}`;
    },
  },
  repair: ({ data: { meant }, start, end }) => {
    if (meant === null) return null;
    return {
      title: { 'zh-CN': `改为 ${meant}`, en: `Change to ${meant}` },
      edits: [{ start, end, text: meant }],
    };
  },
});

const REASON_ZH = '如果是想写理由，请写在“--”之后。';
const REASON_EN = 'if this is meant as a reason, it goes behind --.';

function placeOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

function verbMeant({ verb }: Directive): string | null {
  const written = verb.id.toLowerCase().replace(/[:_\s]+/gu, '-');
  return nearest(written, Object.keys(VERBS)) ?? null;
}
