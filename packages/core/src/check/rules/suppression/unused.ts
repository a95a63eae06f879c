import { defineRule } from '../../rule.ts';
import { directiveAt } from '../../suppress/directive.ts';
import { removeComment, removeTargets } from '../../suppress/remove.ts';
import { disputesSample } from '../sample.ts';

/** `rules` are the useless ones, `places` where the directive lists them; none where all of it is useless. */
type UnusedData = {
  readonly rules: readonly string[];
  readonly places: readonly number[];
  readonly ends: boolean;
};

const DIRECTIVE = '<!-- gouji-disable-next-line sum/dispute-total -- 已与复议机关核对 -->';

export const unused = defineRule<UnusedData>({
  id: 'suppression/unused',
  severity: 'warning',
  fix: 'safe',
  last: true,
  docs: () => ({
    summary: {
      'zh-CN': '忽略标记没有用上：它所指的检查项在那里没有发现问题。',
      en: 'A directive silences nothing: the rules it names find nothing there.',
    },
    why: {
      'zh-CN':
        '问题改好以后，忽略标记往往留在文稿里，日后会把真正的错误一并藏起来。这是本工具自己的规则，与公文格式无关。没有运行的检查项（在配置里关掉的，或者缺少上年报告、下级单位报告而无法比对的）不算没有用上。',
      en: 'A directive often stays behind when the draft has been put right, and will one day hide a real mistake. This is a rule of Gouji’s own and not of the official form. Rules that did not run (switched off, or without last year’s or the units’ reports to compare with) do not count as unused.',
    },
    example: {
      wrong: disputesSample({}).replace('行政复议\t', `${DIRECTIVE}\n行政复议\t`),
      right: disputesSample({}),
    },
  }),
  check: ({ idle }, emit) => {
    for (const { directive, targets } of idle) {
      const useless = targets ?? [];
      const data = {
        rules: useless.map(({ id }) => id),
        places: useless.map((target) => directive.targets.indexOf(target)),
        ends: directive.kind === 'enable',
      };
      const { start, end } = targets?.[0] ?? directive;
      emit({ start, end, data });
    }
  },
  message: {
    'zh-CN': ({ data: { rules, ends } }) => {
      if (ends) return '前面没有与它对应、确实用上的“gouji-disable”，这条“gouji-enable”没有作用，请删去。';
      const what = rules.length === 0 ? '这条忽略标记' : `忽略标记里的 ${rules.join('、')} `;
      return `${what}没有用上：要忽略的问题在这里并不存在，可能已经改好，也可能标记放错了地方。请删去或挪到该放的地方，以免日后藏住真正的错误。`;
    },
    en: ({ data: { rules, ends } }) => {
      if (ends)
        return 'No “gouji-disable” of any use comes before this “gouji-enable”, so it does nothing; please delete it.';
      const what = rules.length === 0 ? 'This directive' : `${rules.join(', ')} in this directive`;
      return `${what} silences nothing: there is no such finding here. The draft may have been put right, or the directive may stand in the wrong place. Please delete or move it, lest it hide a real mistake one day.`;
    },
  },
  repair: ({ data: { rules, places }, start }, { source }) => {
    const directive = directiveAt(source, start);
    if (directive === null) return null;
    if (rules.length === 0) {
      const title = { 'zh-CN': '删去没有用上的忽略标记', en: 'Delete the unused directive' };
      return { title, edits: [removeComment(source, directive)] };
    }
    const ids = rules.join('、');
    const title = { 'zh-CN': `从忽略标记里删去 ${ids}`, en: `Delete ${rules.join(', ')} from the directive` };
    return { title, edits: removeTargets(directive, places) };
  },
});
