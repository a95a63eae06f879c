import { column, label } from './columns.ts';
import type { FormBlock, FormColumn, FormTable, Label } from './types.ts';

type RowSpec = readonly [id: string, text: Label];

function block(item: string, columns: readonly FormColumn[], ...rows: RowSpec[]): FormBlock {
  return {
    article: `第二十条第（${item}）项`,
    columns,
    rows: rows.map(([id, text]) => ({ id, label: text, enumerator: '', groups: [], columns })),
  };
}

function disclosureTable(blocks: readonly FormBlock[]): FormTable {
  return { id: 'disclosure', section: 2, blocks, rows: blocks.flatMap((b) => b.rows) };
}

const REGULATIONS: RowSpec = ['regulations', label('规章', 'regulations')];
// The forms name this row differently; each accepts the other's wording, so that one slip does not lose the row.
const NORMATIVE_2019: RowSpec = [
  'normative-documents',
  label('规范性文件', 'normative documents', ['行政规范性文件']),
];
const NORMATIVE_2021: RowSpec = [
  'normative-documents',
  label('行政规范性文件', 'normative documents', ['规范性文件']),
];
const LICENSING: RowSpec = ['licensing', label('行政许可', 'licensing')];
const PENALTIES: RowSpec = ['penalties', label('行政处罚', 'penalties')];
const COERCIVE: RowSpec = ['coercive-measures', label('行政强制', 'coercive measures')];
const FEES: RowSpec = ['administrative-fees', label('行政事业性收费', 'administrative fees')];

const PREVIOUS = column('previous-items', '上一年项目数量', 'items last year', 'count', [
  '上年项目数量',
  '上一年度项目数量',
]);
const CHANGE = column('change', '本年增/减', 'change', 'change', ['本年增减', '本年度增/减']);
const HANDLED = [PREVIOUS, CHANGE, column('decisions', '处理决定数量', 'decisions')];

/** Table 2 of form 2019: 22 numbers. */
export const DISCLOSURE_2019 = disclosureTable([
  block(
    '一',
    [
      column('created', '本年新制作数量', 'newly made'),
      column('published', '本年新公开数量', 'newly published'),
      column('total-published', '对外公开总数量', 'published in all'),
    ],
    REGULATIONS,
    NORMATIVE_2019,
  ),
  block('五', HANDLED, LICENSING, ['other-services', label('其他对外管理服务事项', 'other public services')]),
  block('六', HANDLED, PENALTIES, COERCIVE),
  block('八', [PREVIOUS, CHANGE], FEES),
  block(
    '九',
    [column('projects', '采购项目数量', 'projects'), column('amount', '采购总金额', 'amount', 'amount')],
    ['procurement', label('政府集中采购', 'government procurement')],
  ),
]);

const DECISIONS = [column('decisions', '本年处理决定数量', 'decisions', 'count', ['处理决定数量'])];

/** Table 2 of form 2021: 10 numbers. */
export const DISCLOSURE_2021 = disclosureTable([
  block(
    '一',
    [
      column('issued', '本年制发件数', 'issued', 'count', ['本年度制发件数']),
      column('repealed', '本年废止件数', 'repealed', 'count', ['本年度废止件数']),
      column('in-force', '现行有效件数', 'in force'),
    ],
    REGULATIONS,
    NORMATIVE_2021,
  ),
  block('五', DECISIONS, LICENSING),
  block('六', DECISIONS, PENALTIES, COERCIVE),
  block(
    '八',
    [
      column('amount', '本年收费金额（单位：万元）', 'fees charged (10,000 yuan)', 'amount', [
        '本年收费金额',
        '本年收费金额（单位：万元，保留4位小数）',
        '本年收费金额（单位：万元，保留四位小数）',
      ]),
    ],
    FEES,
  ),
]);
