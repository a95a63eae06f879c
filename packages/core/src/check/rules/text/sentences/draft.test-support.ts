import { checkReport, type Finding, parseReport } from '@gouji/core';
import { type ReportNumbers, textAt } from '@gouji/testkit';
import { tableText } from '../../../table-text.ts';

/** A draft and where the words under test stand in it. */
export interface Draft {
  readonly text: string;
  readonly offset: number;
}

/** Who may speak of itself with the words that a sentence uses. */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/[我全]镇/u, '霁川县砚溪镇人民政府'],
  [/我乡/u, '霁川县荻坪乡人民政府'],
  [/街道/u, '霁川市蘅湾区砚桥街道办事处'],
  [/我局/u, '霁川县自然资源局'],
  [/我办/u, '霁川县人民政府办公室'],
  [/全市/u, '霁川市人民政府'],
  [/全区/u, '霁川市蘅湾区人民政府'],
];

/** The organ whose report may say `words`. */
export function organSaying(words: string): string {
  return ORGANS.find(([self]) => self.test(words))?.[1] ?? '霁川县人民政府';
}

/** A report of 2024, sound but for what `words` say in section one. */
export function draftSaying(words: string, numbers: ReportNumbers, organ = organSaying(words)): Draft {
  const opening = `${organ}2024年政府信息公开工作年度报告\n\n一、总体情况\n\n`;
  const table = (id: 'disclosure' | 'requests' | 'disputes'): string =>
    tableText(numbers.form, id, (cell) => textAt(numbers, cell.id));
  const text = `${opening}${words}

二、主动公开政府信息情况

${table('disclosure')}

三、收到和处理政府信息公开申请情况

${table('requests')}

四、政府信息公开行政复议、行政诉讼情况

${table('disputes')}

五、存在的主要问题及改进情况

公开内容还不够丰富，解读形式较为单一。下一步将充实公开内容，加强业务培训。

六、其他需要报告的事项

无其他需要报告的事项。
`;
  return { text, offset: opening.length };
}

/** What the rules of the group `text` say about a draft. */
export function remarksOn({ text }: Draft): readonly Finding[] {
  return checkReport(parseReport(text)).findings.filter(({ rule }) => rule.startsWith('text/'));
}

/** Findings as words: what a failing test shows. */
export function shown({ text }: Draft, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}
