import { random, randomReport, render } from '@gouji/testkit';
import { expect, it } from 'vitest';
import { FORM_2021 } from '../form/index.ts';
import { parseReport } from '../parse/parse-report.ts';
import type { Report } from '../parse/report.ts';
import { alikeUnits } from './alike-units.ts';

const UNITS: readonly Report[] = Array.from({ length: 40 }, (_, seed) =>
  parseReport(render(randomReport(random(seed), FORM_2021, { year: 2024 }), { layout: 'L1' }).text),
);

/** The report under another organ's name. */
function copyOf(report: Report | undefined, name: string): Report {
  const { text } = report?.source ?? { text: '' };
  return parseReport(text.replaceAll(report?.organization?.value ?? '', name));
}

it('finds units that copied each other and changed the name', () => {
  const units = [
    ...UNITS,
    copyOf(UNITS[3], '栖云县柳溪镇人民政府'),
    copyOf(UNITS[3], '栖云县石桥乡人民政府'),
  ];
  const groups = alikeUnits(units, 0.95);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.units).toEqual([3, 40, 41]);
  expect(groups[0]?.share).toBeGreaterThanOrEqual(0.95);
});

it('finds nothing among units that wrote for themselves', () => {
  expect(alikeUnits(UNITS, 0.95)).toEqual([]);
});

it('says nothing about units with hardly any prose', () => {
  const empty = parseReport('一、总体情况\n\n依法做好政府信息公开工作。\n');
  expect(alikeUnits([empty, empty], 0.95)).toEqual([]);
});
