import type { FormId } from '@gouji/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { NewFile } from '../requests.ts';
import { oneOf } from './option-values.ts';
import { UsageError } from './usage-error.ts';

/** Flags of the commands that make a report. */
export interface DraftFlags {
  readonly organ?: string;
  readonly year?: number;
  readonly form?: FormId;
  readonly out?: string;
  readonly force?: true;
}

type DraftHelp = Readonly<Record<keyof DraftFlags, string>>;

/** Written out, since commands do not load the forms. */
const FORM_IDS: readonly FormId[] = ['2019', '2021'];
/** The first form is of this year; before it there was none. */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2100;

export function addDraftOptions(command: Command, help: DraftHelp): Command {
  return command
    .addOption(new Option('--organ <organ>', help.organ).argParser(lineLike('霁川县云溪镇人民政府')))
    .addOption(new Option('--year <year>', help.year).argParser(yearOf))
    .addOption(new Option('--form <form>', help.form).argParser(oneOf(FORM_IDS)))
    .option('-o, --out <file>', help.out)
    .option('--force', help.force);
}

/** The file to be made; null where the report is not written to one. */
export function newFile({ out, force }: DraftFlags): NewFile | null {
  if (out !== undefined) return { path: out, overwrite: force ?? false };
  if (force) throw new UsageError({ kind: 'needs-option', option: '--force', needed: '--out' });
  return null;
}

export function yearOf(text: string): number {
  const year = /^\d{4}$/u.test(text) ? Number(text) : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new InvalidArgumentError(`${FIRST_YEAR}–${LAST_YEAR}`);
  return year;
}

/** Words that stand on a line of the report, such as the example. */
export function lineLike(example: string): (text: string) => string {
  return (text) => {
    const line = text.trim();
    if (line === '' || /\p{Cc}/u.test(line)) throw new InvalidArgumentError(example);
    return line;
  };
}
