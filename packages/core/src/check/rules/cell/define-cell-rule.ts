import { type FormId, formById } from '../../../form/index.ts';
import { type Cell, cellOf, type Range, type Report } from '../../../parse/report.ts';
import type { Edit, Finding, FixSafety, Locale, Severity } from '../../finding.ts';
import { cellLabel } from '../../labels.ts';
import { defineRule, type Repair, type Rule, type RuleDocs, type Words } from '../../rule.ts';

type CellData = {
  readonly form: FormId;
  readonly text: string;
  readonly value: number | null;
  readonly total: boolean;
};

/** What the words of a cell rule may speak of. */
interface CellWords {
  /** Where the cell stands: 「（七）总计」行「其他」列. */
  readonly label: string;
  /** What is written at the place found fault with. */
  readonly text: string;
  /** The number in the cell, where there is one. */
  readonly value: number | null;
  readonly total: boolean;
}

export interface CellRuleSpec {
  readonly id: string;
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  docs(): RuleDocs;
  /** Looks at a cell that is anything else than a plain non-negative integer. */
  finds(cell: Cell, report: Report): boolean;
  /** Where it differs from the rule's own. */
  severityOf?(cell: Cell): Severity;
  /** The part of the cell found fault with; all of it unless given. */
  placeOf?(cell: Cell): Range;
  readonly message: Words<(words: CellWords) => string>;
  /** What mends the cell; null where nothing is sure enough. */
  mend?(cell: Cell, report: Report): Edit | null;
  readonly title?: Words<(edit: Edit, words: CellWords) => string>;
}

const CHANGE_TO: Words<(edit: Edit) => string> = {
  'zh-CN': ({ text }) => `改为 ${text}`,
  en: ({ text }) => `Change to ${text}`,
};

/** A rule that looks at single cells. Sound reports have no unusual cells, so it costs them nothing. */
export function defineCellRule(spec: CellRuleSpec): Rule {
  return defineRule<CellData>({
    id: spec.id,
    severity: spec.severity,
    fix: spec.fix,
    docs: spec.docs,
    check: ({ report, unusual }, emit) => {
      for (const cell of unusual) {
        if (!spec.finds(cell, report)) continue;
        const { start, end } = spec.placeOf?.(cell) ?? cell;
        const text = report.source.slice(start, end);
        const data = { form: report.form.id, text, value: cell.value, total: cell.cell.total };
        emit({ start, end, data, severity: spec.severityOf?.(cell) ?? spec.severity, cells: [cell.cell.id] });
      }
    },
    message: {
      'zh-CN': (finding) => spec.message['zh-CN'](wordsOf(finding, 'zh-CN')),
      en: (finding) => spec.message.en(wordsOf(finding, 'en')),
    },
    repair: (finding, report) => repairCell(spec, finding, report),
  });
}

function repairCell(spec: CellRuleSpec, finding: Finding<CellData>, report: Report): Repair | null {
  const [id] = finding.cells;
  const cell = id === undefined ? undefined : cellOf(report, id);
  const edit = (cell && spec.mend?.(cell, report)) ?? null;
  if (edit === null) return null;
  const title = spec.title ?? CHANGE_TO;
  return {
    title: {
      'zh-CN': title['zh-CN'](edit, wordsOf(finding, 'zh-CN')),
      en: title.en(edit, wordsOf(finding, 'en')),
    },
    edits: [edit],
  };
}

function wordsOf({ data, cells }: Finding<CellData>, locale: Locale): CellWords {
  const [id] = cells;
  return { ...data, label: id === undefined ? '' : cellLabel(formById(data.form), id, locale) };
}
