import type { OrganLevel } from '../../../parse/organ/index.ts';
import { cellOf } from '../../../parse/report.ts';
import { defineRule } from '../../rule.ts';
import { disclosureSample } from '../sample.ts';

type MagnitudeData = { readonly value: number; readonly level: OrganLevel };

const CELL = 'disclosure/administrative-fees/amount';
/** Fees above these (万元) are hard to believe of an organ of that level. Above counties nothing is. */
const MOST: Readonly<Partial<Record<OrganLevel, number>>> = { village: 100, township: 1000, county: 100_000 };

const report = (fees: string): string =>
  `云溪县柳河镇人民政府2023年政府信息公开工作年度报告\n\n${disclosureSample({ 'administrative-fees': [fees] })}`;

export const magnitude = defineRule<MagnitudeData>({
  id: 'cell/magnitude',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: {
      'zh-CN': '行政事业性收费金额大得像是按“元”填的，而表头的单位是“万元”。',
      en: 'The fees look as if they were given in yuan, while the head of the column says 10,000 yuan.',
    },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号所附格式的收费金额以“万元”为单位。乡镇、街道填到 1000 以上（超过一千万元），县（区）及其部门填到 10 万以上（超过十亿元），又是整数，多半是按元填了。市级以上机关的收费可以很大，不提示。',
      en: 'In the form issued with 国办公开办函〔2021〕30号 fees are in units of 10,000 yuan. Whole numbers above 1,000 for a township or above 100,000 for a county or its departments were probably given in yuan. Fees of cities and provinces may be large, so nothing is said about them.',
    },
    example: { wrong: report('26500'), right: report('2.65') },
  }),
  check: ({ report: read, organ, surroundings }, emit) => {
    const cell = cellOf(read, CELL);
    const level = levelOf(surroundings.profile?.level, organ?.level);
    const most = level === undefined ? undefined : MOST[level];
    if (cell === undefined || cell.unit !== null || cell.value === null || level === undefined) return;
    if (most === undefined || cell.value <= most || !Number.isInteger(cell.value)) return;
    emit({ start: cell.start, end: cell.end, cells: [CELL], data: { value: cell.value, level } });
  },
  message: {
    'zh-CN': ({ data: { value } }) =>
      `这里的单位是万元，${value} 就是 ${value}万元，与本机关的级别不相称，像是按“元”填的。如果是 ${value} 元，应填 ${inTenThousands(value)}；如果确实是 ${value} 万元，可以不改。`,
    en: ({ data: { value } }) =>
      `The unit here is 10,000 yuan, so ${value} means ${value} times 10,000 yuan, which is much for an organ of this level. If it is ${value} yuan, please write ${inTenThousands(value)}.`,
  },
});

type ProfileLevel = 'province' | 'city' | 'county' | 'township' | 'department';

/** A department's level is that of its government, which only the name tells. */
function levelOf(profile: ProfileLevel | undefined, named: OrganLevel | undefined): OrganLevel | undefined {
  if (profile === undefined || profile === 'department') return named;
  return profile === 'city' ? 'prefecture' : profile;
}

function inTenThousands(yuan: number): string {
  return String(yuan / 10_000);
}
