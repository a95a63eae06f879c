import { type FormHead, type FormId, formById, headsOf, OUTCOME_TOTAL_ROW } from '../../../form/index.ts';
import type { GroupValues, Report } from '../../../parse/report.ts';
import { countAt } from '../../evaluate.ts';
import { signed } from '../../labels.ts';
import { defineRule } from '../../rule.ts';
import { requestsSample } from '../sample.ts';

/** `column` is the first one in which the group's number differs from the sum of its rows; -1 where all agree. */
type GroupData = {
  readonly form: FormId;
  readonly group: string;
  readonly column: number;
  readonly computed: number | null;
  readonly stated: number | null;
};

const GROUP = '（三）不予公开';

export const groupValue = defineRule<GroupData>({
  id: 'table/group-value',
  severity: 'warning',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '表三的分组名（三、（三）至（六））后面填了数字。',
      en: 'The name of a group of rows in table 3 carries numbers.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附格式里，“（三）不予公开”等只是分组名，数字填在下面的各行。分组名后再填数，汇总时容易重复计算；与下面各行之和相等的只作建议，不等的按警告提示。核对时不使用这些数。',
      en: 'In the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 the names （三）不予公开 and the like have no numbers of their own; numbers beside them are easily counted twice. Where they equal the sum of the rows below this is only a hint. They enter no sum here.',
    },
    example: {
      wrong: requestsSample({}).replace(GROUP, `${GROUP}\t0\t0\t0\t0\t0\t1\t1`),
      right: requestsSample({}),
    },
  }),
  check: ({ report }, emit) => {
    for (const group of report.tables.requests?.groupValues ?? []) {
      const numbers = group.values.filter(({ state }) => state === 'number');
      const [first] = numbers;
      if (first === undefined) continue;
      const { column, computed, stated } = firstDifference(group, report);
      emit({
        start: first.start,
        end: numbers.at(-1)?.end ?? first.end,
        severity: column < 0 ? 'info' : 'warning',
        subject: `requests/${group.head.id}`,
        data: { form: report.form.id, group: group.head.id, column, computed, stated },
        ...(computed !== null && stated !== null && { computed, stated, difference: stated - computed }),
      });
    }
  },
  message: {
    'zh-CN': ({ data }) => {
      const { column, computed, stated } = data;
      const name = `「${headOf(data)?.enumerator ?? ''}${headOf(data)?.label.zh ?? ''}」`;
      if (column < 0)
        return `${name}是分组名，格式里没有数字；这里填的数等于下面各行之和，不影响核对。建议留空，以免汇总时重复计算。`;
      const where = columnName(data, 'zh-CN');
      return computed === null || stated === null
        ? `${name}是分组名，格式里没有数字，请把数字填在下面的各行。这里的数不参与核对。`
        : `${name}是分组名，格式里没有数字；这里填的数与下面各行之和也不相等（「${where}」列计算值 ${computed}，填报值 ${stated}，差额 ${signed(stated - computed)}）。请核对各行，并把分组名后的数字删去。`;
    },
    en: ({ data }) => {
      const { column, computed, stated } = data;
      const name = `“${headOf(data)?.label.en ?? data.group}”`;
      if (column < 0)
        return `${name} is the name of a group and has no numbers in the form. These equal the sum of its rows; please leave the cells empty so that nothing is counted twice.`;
      return computed === null || stated === null
        ? `${name} is the name of a group and has no numbers in the form; please fill in its rows instead. These numbers are not checked.`
        : `${name} is the name of a group and has no numbers in the form; these also differ from the sum of its rows (column “${columnName(data, 'en')}”: computed ${computed}, stated ${stated}, difference ${signed(stated - computed)}). Please check the rows and delete these numbers.`;
    },
  },
});

function headOf({ form, group }: GroupData): FormHead | undefined {
  return headsOf(formById(form).tables.requests).find(({ kind, id }) => kind === 'group' && id === group);
}

function columnName({ form, column }: GroupData, locale: 'zh-CN' | 'en'): string {
  const label = formById(form).tables.requests.blocks[0]?.columns[column]?.label;
  return (locale === 'en' ? label?.en : label?.zh) ?? '';
}

/** Column by column the group's numbers against the sum of its rows; column 0 without numbers where there are not seven. */
function firstDifference({ head, values }: GroupValues, report: Report) {
  const columns = report.form.tables.requests.blocks[0]?.columns ?? [];
  const unknown = { column: 0, computed: null, stated: null };
  if (values.length !== columns.length) return unknown;
  for (const [column, { id }] of columns.entries()) {
    const stated = values[column]?.value ?? null;
    const computed = sumOfGroup(head.id, id, report);
    if (stated === null || computed === null) return { ...unknown, column };
    if (stated !== computed) return { column, computed, stated };
  }
  return { column: -1, computed: null, stated: null };
}

function sumOfGroup(group: string, column: string, report: Report): number | null {
  let sum = 0;
  for (const { index, table, row, column: own } of report.form.cells) {
    if (table !== 'requests' || own.id !== column || row.id === OUTCOME_TOTAL_ROW) continue;
    if (!row.groups.some(({ id }) => id === group)) continue;
    const value = countAt(report, index);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
