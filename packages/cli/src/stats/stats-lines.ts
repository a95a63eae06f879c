import type { View } from '../formats/reporter.ts';
import { type Table, tableLines } from '../terminal/table.ts';
import { PHASES, type Timings } from './meter.ts';

/** The others cost less than these. */
const MOST_RULES = 15;

/** What a run has cost, drawn: the phases, then the dearest rules. */
export function statsLines(
  { files, bytes, recalled, phases, rules }: Timings,
  threads: number,
  elapsed: number,
  { words, paint, width }: View,
): readonly string[] {
  const { stats } = words.speed;
  const all = PHASES.reduce((sum, phase) => sum + phases[phase], 0);
  const row = (label: string, time: number) => ({ label, values: [milliseconds(time), percent(time, all)] });
  const dearest = Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RULES);
  const table = (title: string, rows: Table['rows']): readonly string[] => {
    return ['', paint.strong(title), ...tableLines({ columns: stats.columns, rows }, width, paint)];
  };
  return [
    stats.head(files, bytes, elapsed, threads),
    ...(recalled > 0 ? [stats.recalled(recalled)] : []),
    ...table(
      stats.phases,
      PHASES.map((phase) => row(stats.phase[phase], phases[phase])),
    ),
    ...(dearest.length === 0
      ? []
      : table(
          stats.rules,
          dearest.map(([rule, time]) => row(rule, time)),
        )),
  ];
}

function milliseconds(time: number): string {
  return time.toFixed(1);
}

function percent(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;
}
