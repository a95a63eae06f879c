import type { Locale } from '../../check/finding.ts';
import type { Words } from '../../check/rule.ts';
import { ruleDocs, ruleGroups } from '../../check/rules/rule-docs.ts';
import { type DirectiveKind, VERBS } from '../../check/suppress/directive.ts';
import type { SourceText } from '../../text/index.ts';
import type { Suggestion } from './suggestion.ts';

/** A comment that has been begun, with what is written of its verb. */
const VERB = /^<!--\s*(g[\w-]*)?$/u;
/** One that has its verb, and perhaps some ids, with what is written of the last; behind `--` stands only a reason. */
const TARGET = /^<!--\s*gouji-[\w-]+[\s,](?:.*[\s,])?([\w/-]*)$/u;
const REASON = /\s--/u;

const WHAT: Readonly<Record<DirectiveKind, Words<string>>> = {
  'next-line': { 'zh-CN': '忽略下一行的问题', en: 'silences the next line' },
  line: { 'zh-CN': '忽略这一行的问题', en: 'silences this line' },
  file: { 'zh-CN': '忽略整篇的问题', en: 'silences the whole text' },
  disable: { 'zh-CN': '从这里起忽略，到 gouji-enable 为止', en: 'silences from here to gouji-enable' },
  enable: { 'zh-CN': '到这里不再忽略', en: 'ends a gouji-disable' },
};

/** The verbs of a comment that silences findings, and the ids of rules and groups behind one. */
export function suggestDirectives(
  source: SourceText,
  offset: number,
  locale: Locale,
): readonly Suggestion[] | null {
  const { line } = source.positionAt(offset);
  const before = source.slice(Math.max(source.lineStart(line), offset - LONGEST), offset);
  const opening = before.lastIndexOf('<!--');
  if (opening < 0 || before.indexOf('-->', opening) >= 0) return null;
  const comment = before.slice(opening);
  const verb = VERB.exec(comment);
  if (verb !== null) return verbs(offset - (verb[1] ?? '').length, offset, locale);
  const target = REASON.test(comment) ? null : TARGET.exec(comment);
  return target === null ? [] : rules(offset - (target[1] ?? '').length, offset, locale);
}

/** A longer comment is written by nobody. */
const LONGEST = 500;

function verbs(start: number, end: number, locale: Locale): readonly Suggestion[] {
  return Object.entries(VERBS).map(([verb, kind]) => {
    return { kind: 'directive', label: verb, text: verb, detail: WHAT[kind][locale], start, end };
  });
}

function rules(start: number, end: number, locale: Locale): readonly Suggestion[] {
  const groups = ruleGroups().map(({ id, title }): Suggestion => {
    return { kind: 'group', label: id, text: id, detail: title[locale], start, end };
  });
  const single = ruleDocs().map(({ id, summary }): Suggestion => {
    return { kind: 'rule', label: id, text: id, detail: summary[locale], rule: id, start, end };
  });
  return [...groups, ...single];
}
