import { APPLICANT_COLUMNS, label } from './columns.ts';
import type { FormGroup, FormRow, FormTable, Label } from './types.ts';

function group(id: string, enumerator: string, zh: string, en: string): FormGroup {
  return { id, enumerator, label: label(zh, en) };
}

const RESULTS = group('results', '三、', '本年度办理结果', 'results of this year');
const DENIED = group('denied', '（三）', '不予公开', 'denied');
const UNAVAILABLE = group('unavailable', '（四）', '无法提供', 'unable to provide');
const UNPROCESSED = group('unprocessed', '（五）', '不予处理', 'not processed');
const OTHER = group('other', '（六）', '其他处理', 'otherwise handled');

function row(id: string, enumerator: string, text: Label, ...groups: FormGroup[]): FormRow {
  return { id, enumerator, label: text, groups, columns: APPLICANT_COLUMNS };
}

const HEAD: readonly FormRow[] = [
  row(
    'new',
    '一、',
    label('本年新收政府信息公开申请数量', 'new requests', ['本年度新收政府信息公开申请数量']),
  ),
  row(
    'carried-in',
    '二、',
    label('上年结转政府信息公开申请数量', 'carried over from last year', [
      '上一年结转政府信息公开申请数量',
      '上年度结转政府信息公开申请数量',
      '上一年度结转政府信息公开申请数量',
    ]),
  ),
  row('granted', '（一）', label('予以公开', 'granted'), RESULTS),
  row(
    'partially-granted',
    '（二）',
    label('部分公开（区分处理的，只计这一情形，不计其他情形）', 'partially granted', ['部分公开']),
    RESULTS,
  ),
  row('denied.state-secret', '1.', label('属于国家秘密', 'state secret'), RESULTS, DENIED),
  row(
    'denied.prohibited-by-law',
    '2.',
    label('其他法律行政法规禁止公开', 'prohibited by other laws or regulations'),
    RESULTS,
    DENIED,
  ),
  row(
    'denied.security-and-stability',
    '3.',
    label('危及“三安全一稳定”', 'endangers security or stability'),
    RESULTS,
    DENIED,
  ),
  row('denied.third-party-rights', '4.', label('保护第三方合法权益', 'third-party rights'), RESULTS, DENIED),
  row('denied.internal-affairs', '5.', label('属于三类内部事务信息', 'internal affairs'), RESULTS, DENIED),
  row(
    'denied.deliberative-process',
    '6.',
    label('属于四类过程性信息', 'deliberative process'),
    RESULTS,
    DENIED,
  ),
  row('denied.enforcement-file', '7.', label('属于行政执法案卷', 'enforcement file'), RESULTS, DENIED),
  row(
    'denied.administrative-inquiry',
    '8.',
    label('属于行政查询事项', 'administrative inquiry'),
    RESULTS,
    DENIED,
  ),
  row('unavailable.not-held', '1.', label('本机关不掌握相关政府信息', 'not held'), RESULTS, UNAVAILABLE),
  row(
    'unavailable.needs-creation',
    '2.',
    label('没有现成信息需要另行制作', 'would have to be created'),
    RESULTS,
    UNAVAILABLE,
  ),
  row(
    'unavailable.unclear-after-correction',
    '3.',
    label('补正后申请内容仍不明确', 'still unclear after correction'),
    RESULTS,
    UNAVAILABLE,
  ),
  row(
    'unprocessed.petition-or-complaint',
    '1.',
    label('信访举报投诉类申请', 'petition or complaint'),
    RESULTS,
    UNPROCESSED,
  ),
  row('unprocessed.duplicate', '2.', label('重复申请', 'duplicate request'), RESULTS, UNPROCESSED),
  row(
    'unprocessed.publication',
    '3.',
    label('要求提供公开出版物', 'asks for a publication'),
    RESULTS,
    UNPROCESSED,
  ),
  row(
    'unprocessed.abusive-volume',
    '4.',
    label('无正当理由大量反复申请', 'abusive volume'),
    RESULTS,
    UNPROCESSED,
  ),
  row(
    'unprocessed.confirm-or-reissue',
    '5.',
    label('要求行政机关确认或重新出具已获取信息', 'asks to confirm or reissue'),
    RESULTS,
    UNPROCESSED,
  ),
];

const OTHER_2019: readonly FormRow[] = [
  row('other', '（六）', label('其他处理', 'otherwise handled'), RESULTS),
];

const OTHER_2021: readonly FormRow[] = [
  row(
    'other.overdue-correction',
    '1.',
    label('申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'correction overdue'),
    RESULTS,
    OTHER,
  ),
  row(
    'other.overdue-fee',
    '2.',
    label('申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'fee overdue'),
    RESULTS,
    OTHER,
  ),
  row('other.other', '3.', label('其他', 'other'), RESULTS, OTHER),
];

const TAIL: readonly FormRow[] = [
  row('concluded', '（七）', label('总计', 'concluded, total', ['合计']), RESULTS),
  row(
    'carried-out',
    '四、',
    label('结转下年度继续办理', 'carried over to next year', ['结转下一年度继续办理', '结转下年继续办理']),
  ),
];

function requestsTable(other: readonly FormRow[]): FormTable {
  const rows = [...HEAD, ...other, ...TAIL];
  return { id: 'requests', section: 3, blocks: [{ article: null, columns: APPLICANT_COLUMNS, rows }], rows };
}

/** Table 3 of form 2019: （六）其他处理 is one row. */
export const REQUESTS_2019 = requestsTable(OTHER_2019);
/** Table 3 of form 2021: （六）其他处理 has three rows. */
export const REQUESTS_2021 = requestsTable(OTHER_2021);
