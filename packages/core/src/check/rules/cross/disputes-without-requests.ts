import { cellOf, type Report } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disputesSample, requestsSample } from '../sample.ts';

type DisputesData = { readonly disputes: number };

const DISPUTES = ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'] as const;

export const disputesWithoutRequests = defineRule<DisputesData>({
  id: 'cross/disputes-without-requests',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '没有收到申请，却有行政复议或行政诉讼。',
      en: 'There are reconsiderations or lawsuits, but no requests.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号、〔2019〕60号所附表四统计因政府信息公开引起的复议和诉讼，多数由申请引起。往年的申请、对主动公开的争议也可能引起复议诉讼，因此只提示核对。',
      en: 'Table 4 of the forms issued with 国办公开办函〔2021〕30号 and 〔2019〕60号 counts the disputes that disclosure gave rise to, mostly about requests. Requests of earlier years and proactive disclosure may be disputed too, so this is only a hint to check.',
    },
    example: {
      wrong: requestsSample({}) + disputesSample({ reconsideration: [1, 0, 0, 0, 1] }),
      right:
        requestsSample({
          new: [1, 0, 0, 0, 0, 0, 1],
          granted: [1, 0, 0, 0, 0, 0, 1],
          concluded: [1, 0, 0, 0, 0, 0, 1],
        }) + disputesSample({ reconsideration: [1, 0, 0, 0, 1] }),
    },
  }),
  check: ({ report }, emit) => {
    if (!hasNoRequests(report)) return;
    const totals = DISPUTES.map((row) => cellOf(report, `disputes/${row}/total`));
    const counted = totals.flatMap((cell) => (cell !== undefined && (cell.value ?? 0) > 0 ? [cell] : []));
    const [first] = counted;
    if (first === undefined) return;
    emit({
      ...rangeOf(first),
      cells: counted.map(({ cell }) => cell.id),
      data: { disputes: counted.reduce((sum, { value }) => sum + (value ?? 0), 0) },
    });
  },
  message: {
    'zh-CN': ({ data }) =>
      `表四共有复议、诉讼 ${data.disputes} 件，但表三本年新收和上年结转的申请都是 0。复议、诉讼如由往年的申请引起就没有问题，否则请核对表三是否漏填、表四是否填了与政府信息公开无关的案件。`,
    en: ({ data }) =>
      `Table 4 counts ${data.disputes} disputes, but table 3 has neither new requests nor any carried in. That is fine if requests of earlier years are disputed; otherwise please check whether table 3 lacks numbers, or table 4 holds cases that are not about disclosure.`,
  },
});

/** Every number of the two rows is known and 0. */
function hasNoRequests({ cells }: Report): boolean {
  const received = cells.filter(
    ({ cell }) => cell.table === 'requests' && (cell.row.id === 'new' || cell.row.id === 'carried-in'),
  );
  return received.length > 0 && received.every(({ value }) => value === 0);
}
