import { cellOf } from '../../../parse/report.ts';
import { rangeOf } from '../../places.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';
import { FEE_WORDS, feeStatements } from './fees.ts';
import { inTenThousands, inYuan, moneyOfCell, moneyOfQuantity } from './money.ts';

type ProcessingFeeData = {
  /** In 元, as decimals. */
  readonly fee: string;
  /** In 万元, as decimals. */
  readonly computed: string;
  readonly stated: string;
  readonly difference: string;
};

const ID = 'cross/processing-fee';
const CELL = 'disclosure/administrative-fees/amount';

const withFee = (amount: string): string =>
  `${disclosureSample({ 'administrative-fees': [amount] })}\n六、其他需要报告的事项\n\n本年度收取信息处理费1200元。\n`;

export const processingFee = defineRule<ProcessingFeeData>({
  id: ID,
  severity: 'error',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '第六部分的信息处理费多于表二的行政事业性收费。',
      en: 'The 信息处理费 of section six is more than the administrative fees of table 2.',
    },
    why: {
      'zh-CN':
        '信息处理费属于行政事业性收费（《政府信息公开信息处理费管理办法》，国办函〔2020〕109号），第六部分以元计，表二以万元计，因此信息处理费÷10000 不会大于表二的本年收费金额。按数位精确比较，不作四舍五入。应收、减免、收费标准和其他年份的数字不算；表二有收费而未收信息处理费是正常的。',
      en: '信息处理费 is one of the administrative fees (《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号). Section six counts in yuan, table 2 in 10,000 yuan, so the former ÷ 10,000 cannot be more than the latter. Digits are compared exactly, without rounding. Fees due, waived, rates and other years’ fees don’t count, and table 2 may well hold fees where no 信息处理费 was charged.',
    },
    example: { wrong: withFee('0.1'), right: withFee('0.12') },
  }),
  words: FEE_WORDS,
  check: (context, emit) => {
    const { report } = context;
    const fees = feeStatements(context, context.hits(ID));
    if (fees.length === 0) return;
    const cell = cellOf(report, CELL);
    const stated = cell === undefined ? null : moneyOfCell(report, cell);
    if (cell === undefined || stated === null) return;
    for (const quantity of fees) {
      const fee = quantity.negated ? null : moneyOfQuantity(report, quantity);
      if (fee === null || quantity.approximate || fee <= stated) continue;
      const computed = inTenThousands(fee);
      const difference = inTenThousands(stated - fee);
      emit({
        ...rangeOf(cell),
        cells: [CELL],
        computed: Number(computed),
        stated: Number(inTenThousands(stated)),
        difference: Number(difference),
        data: { fee: inYuan(fee), computed, stated: inTenThousands(stated), difference },
        related: [{ ...rangeOf(quantity), data: {} }],
      });
      return;
    }
  },
  message: {
    'zh-CN': ({ data }) =>
      `第六部分写明收取信息处理费 ${data.fee} 元，它属于行政事业性收费，表二的金额不应比它少：计算值至少 ${data.computed} 万元，填报值 ${data.stated} 万元，差额 ${data.difference} 万元。请核对两处金额和单位（第六部分是元，表二是万元）；表二如因四舍五入变小，请多保留小数。`,
    en: ({ data }) =>
      `Section six states 信息处理费 of ${data.fee} yuan, which is an administrative fee, so table 2 cannot state less: at least ${data.computed} computed, ${data.stated} stated, difference ${data.difference} (10,000 yuan). Please check both amounts and their units; if table 2 was rounded down, please keep more decimals.`,
  },
  relatedMessage: {
    'zh-CN': () => '第六部分的信息处理费',
    en: () => 'the 信息处理费 of section six',
  },
});
