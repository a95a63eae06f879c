import { FORM_2021, type Form } from '@gouji/core';
import {
  type LayoutId,
  numbersOf,
  random,
  randomOptions,
  randomReport,
  render,
  type TestReport,
  withText,
} from '@gouji/testkit';

/** Invented places: rarely joined syllables. */
const FIRST = [...'澜霁砚栎荻珺皓蘅茗苇漪翎岫瑾璟穗芃'];
const LAST = [...'溪湾岭桥坪浦泉塘沟坡岗'];
const COUNTY = '霁川县';

/** Names of different organs of one county. */
export function organNames(count: number): string[] {
  const places = FIRST.flatMap((first) => LAST.map((last) => first + last));
  const names = ['镇', '乡'].flatMap((kind) => places.map((place) => `${COUNTY}${place}${kind}人民政府`));
  if (count > names.length) throw new RangeError(`only ${names.length} names`);
  return names.slice(0, count);
}

/** A sound random report of an organ; the seed names it for good. */
export function reportOf(
  organ: string,
  seed: number,
  choices: { year?: number; form?: Form } = {},
): TestReport {
  const { year = 2024, form = FORM_2021 } = choices;
  return {
    ...randomReport(random(seed), form, { year }),
    organ: { kind: 'town', name: organ, self: '我镇' },
  };
}

/** The report with other texts in some cells. */
export function withTexts(report: TestReport, texts: Readonly<Record<string, string>>): TestReport {
  let { numbers } = report;
  for (const [id, text] of Object.entries(texts))
    numbers = withText(numbers, id as `requests/${string}/${string}`, text);
  return { ...report, numbers };
}

/** A report in which every number is 0 but those given. */
export function plainReport(
  organ: string,
  year: number,
  texts: Readonly<Record<string, string>> = {},
): TestReport {
  // Prose of its own each year.
  const report = reportOf(organ, year, { year });
  return withTexts({ ...report, numbers: numbersOf(report.form, new Map()) }, texts);
}

/** A report's text, plainly tab-separated unless told otherwise. */
export function textOf(report: TestReport, layout: LayoutId = 'L1'): string {
  return render(report, { layout }).text;
}

/** A report's text as the world might have it; no cell is blank. */
export function worldlyText(report: TestReport, layout: LayoutId, seed: number): string {
  return render(report, { ...randomOptions(random(seed), layout), blanks: 0 }).text;
}
