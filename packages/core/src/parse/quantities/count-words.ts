import { afterGap } from './gaps.ts';
import type { Unit } from './quantity.ts';
import { WordTrie } from './word-trie.ts';

const UNITS =
  '件 件次 起 条 条次 项 项次 个 份 份次 宗 例 封 次 人 人次 元 万元 亿元 % 百分点 篇 期 场 家 部 批 名';

/** Words that begin like a count word and count nothing: 一件事, 20个工作日, 一次性, 3部分. */
const NOT_COUNTED =
  '件事 件套 个工作日 个月 个自然日 个小时 个部分 个方面 次性 次日 次月 部分 部委 部门 部署 条例 条龙 条件 人民 名单 名义 期间 期限 项目 份额 场所 批准';

type Counted = Unit | 'nothing';

let shared: WordTrie<Counted> | undefined;

function countWords(): WordTrie<Counted> {
  shared ??= new WordTrie<Counted>([
    ...UNITS.split(' ').map((unit) => [unit, unit as Unit] as const),
    ['个百分点', '百分点'],
    ...NOT_COUNTED.split(' ').map((word) => [word, 'nothing'] as const),
  ]);
  return shared;
}

export function startsCountWord(unit: number): boolean {
  return countWords().begins(unit);
}

export interface CountWord {
  readonly unit: Unit;
  readonly end: number;
}

/** The count word at `at`, behind the gap a number may be followed by; null where none counts anything. */
export function readCountWord(units: Uint16Array, at: number, end: number): CountWord | null {
  const words = countWords();
  const start = afterGap(units, at, end);
  if (start >= end || !words.begins(units[start]!)) return null;
  const stop = words.match(units, start, end);
  const unit = stop > 0 ? words.found : null;
  return unit === null || unit === 'nothing' ? null : { unit, end: stop };
}

/** The end of a word at `start`, or -1; spaces inside are looked over. */
export function standsAt(units: Uint16Array, start: number, end: number, word: string): number {
  let at = start;
  for (let index = 0; index < word.length; index++) {
    if (index > 0) at = afterGap(units, at, end);
    if (at >= end || units[at] !== word.charCodeAt(index)) return -1;
    at++;
  }
  return at;
}
