import type { BlankReportParams } from '@gouji/lsp/protocol';
import { type QuickPickItem, window } from 'vscode';
import type { Words } from '../words/index.ts';

/** Asks for which organ, year and form a report is to be; undefined where the person gives up. */
export async function askReport(words: Words): Promise<BlankReportParams | undefined> {
  const organ = await askOrgan(words);
  if (organ === undefined) return undefined;
  const year = await askYear(words);
  if (year === undefined) return undefined;
  const form = await askForm(words);
  if (form === undefined) return undefined;
  return form.id === undefined ? { organ, year } : { organ, year, form: form.id };
}

async function askOrgan({ newReport }: Words): Promise<string | undefined> {
  const organ = await window.showInputBox({
    title: newReport.title,
    prompt: newReport.organ,
    placeHolder: newReport.organExample,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? newReport.organMissing : undefined),
  });
  return organ?.trim();
}

async function askYear({ newReport }: Words): Promise<number | undefined> {
  const year = await window.showInputBox({
    title: newReport.title,
    prompt: newReport.year,
    // Reports are written in the January after their year.
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => (isYear(text) ? undefined : newReport.yearWrong),
  });
  return year === undefined ? undefined : Number(year.trim());
}

function isYear(text: string): boolean {
  const year = Number(text.trim());
  return Number.isInteger(year) && year >= 2008 && year <= 2100;
}

interface FormItem extends QuickPickItem {
  readonly id?: '2019' | '2021';
}

async function askForm({ newReport }: Words): Promise<FormItem | undefined> {
  const items: readonly FormItem[] = [
    { label: newReport.formOfYear, detail: newReport.formOfYearDetail },
    { label: newReport.form2021, id: '2021' },
    { label: newReport.form2019, id: '2019' },
  ];
  return window.showQuickPick(items, {
    title: newReport.title,
    placeHolder: newReport.form,
    ignoreFocusOut: true,
  });
}
