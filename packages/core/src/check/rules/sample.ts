import { FORM_2021, type FormCell, SECTIONS } from '../../form/index.ts';
import { tableText } from '../table-text.ts';

/** Values of some rows by row id, in the order of the columns; all other cells are 0. */
export type SampleRows = Readonly<Record<string, readonly (number | string)[]>>;

/** Section three with its table, for the examples of rules. */
export function requestsSample(rows: SampleRows): string {
  return `三、收到和处理政府信息公开申请情况\n\n${tableText(FORM_2021, 'requests', textOf(rows))}\n`;
}

/** Section four with its table. */
export function disputesSample(rows: SampleRows): string {
  return `四、政府信息公开行政复议、行政诉讼情况\n\n${tableText(FORM_2021, 'disputes', textOf(rows))}\n`;
}

/** Section two with its table. */
export function disclosureSample(rows: SampleRows): string {
  return `二、主动公开政府信息情况\n\n${tableText(FORM_2021, 'disclosure', textOf(rows))}\n`;
}

function textOf(rows: SampleRows): (cell: FormCell) => string {
  return ({ row, column }) => String(rows[row.id]?.[row.columns.indexOf(column)] ?? 0);
}

/** A sample without the line that holds `words`. */
export function withoutLine(sample: string, words: string): string {
  return sample
    .split('\n')
    .filter((line) => !line.includes(words))
    .join('\n');
}

/** A sample with the line that holds `words` twice. */
export function repeatLine(sample: string, words: string): string {
  return sample
    .split('\n')
    .flatMap((line) => (line.includes(words) ? [line, line] : [line]))
    .join('\n');
}

/** The headings of some sections, each with a line of text. */
export function outlineSample(numbers: readonly number[]): string {
  const headings = numbers.map((number) => {
    const section = SECTIONS[number - 1];
    return section === undefined ? '' : `${section.numeral}、${section.title}\n\n无。\n`;
  });
  return headings.join('\n');
}

/** Section one with the matters it customarily speaks of. */
export const SOUND_OVERVIEW = `一、总体情况

我镇认真做好主动公开，公开申请都按期答复。文件发布前逐件审核，按时更新政府网站专栏，年底组织考核。
`;

/** Section five with problems and measures. */
export const SOUND_PROBLEMS = `五、存在的主要问题及改进情况

公开内容还不够丰富，政策解读形式单一。下一步将充实公开内容，组织业务培训。
`;
