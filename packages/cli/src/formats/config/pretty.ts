import type { ExplainedConfig, Sourced } from '../../config/explained-config.ts';
import type { Origin } from '../../config/origins.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padEnd } from '../../terminal/width.ts';
import type { View } from '../reporter.ts';

type Line = readonly [name: string, value: string, from: Origin | null];

/** A line for each thing that is set: what, to what, and where. */
export function prettyConfig(config: ExplainedConfig, view: View): string {
  const { words, paint } = view;
  if (config.sources.length === 0) return `${words.settings.none}\n`;
  const lines = linesOf(config);
  const widthOf = (column: 0 | 1): number => Math.max(0, ...lines.map((line) => displayWidth(line[column])));
  const widths = [widthOf(0), widthOf(1)] as const;
  const body = lines.map(([name, value, from]) => {
    return `  ${padEnd(name, widths[0])}  ${padEnd(value, widths[1])}  ${paint.faint(placeOf(from))}`.trimEnd();
  });
  return `${[...config.sources.map((source) => paint.strong(printable(source))), '', ...body].join('\n')}\n`;
}

function linesOf({ rules, profile, history, units }: ExplainedConfig): readonly Line[] {
  const line = (name: string, { value, from }: Sourced<unknown>): Line => [name, shown(value), from];
  return [
    ...rules.map(({ id, value: { severity, options }, from }): Line => {
      return [id, options === undefined ? severity : `${severity} ${shown(options)}`, from];
    }),
    ...profile.map((part) => line(`profile.${part.key}`, part)),
    ...(history === null ? [] : [line('history', history)]),
    ...(units === null ? [] : [line('units', units)]),
  ];
}

function shown(value: unknown): string {
  return printable(JSON.stringify(value));
}

function placeOf(from: Origin | null): string {
  return from === null ? '' : printable(`${from.path}:${from.line}:${from.column}`);
}
