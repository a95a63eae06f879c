import { dirname, resolve } from 'node:path';
import type { ResolvedConfig } from '@gouji/core';
import { globMatcher } from '../config/globs.ts';
import { readFileList } from '../files/file-list.ts';
import type { InputRequest } from '../files/locate.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { speaker } from '../output/speaker.ts';
import type { RollUpRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { ReportFile } from '../view/report-file.ts';
import { type Gathered, gather, gatherOne } from './gather.ts';

/** Reads the consolidated report; undefined where that could not be done, which is said. */
export function readWhole(
  against: string,
  request: RollUpRequest,
  host: Host,
): Promise<ReportFile | undefined> {
  return gatherOne({ ...request, ...inputs([against]) }, host);
}

/** The names of the organs that must be among the units; undefined where the list could not be read, which is said. */
export async function expectedUnits(
  { expect, locale }: RollUpRequest,
  host: Host,
): Promise<readonly string[] | undefined> {
  if (expect === null) return [];
  const list = await readFileList(expect, host);
  if (list.kind === 'names') return list.names.map((name) => name.trim()).filter((name) => name !== '');
  const words = messagesIn(locale);
  await speaker(host.stderr)(words.problemAt(printable(expect), words.problem(list.problem)));
  return undefined;
}

/**
 * Reads the units' reports: those named or, where none are, those of the configuration. The consolidated report and
 * what is to be written are none of them, even where they lie in the same folder.
 */
export async function readUnits(
  request: RollUpRequest,
  configured: ResolvedConfig['units'],
  host: Host,
): Promise<Gathered> {
  const given = request.operands.length > 0 || request.fileList !== null;
  const gathered =
    given || configured === undefined
      ? await gather({ ...request, ...inputs(request.operands), fileList: request.fileList }, host)
      : await configuredUnits(configured, request, host);
  const others = [request.against, request.out?.path].map((path) => (path ? resolve(host.cwd, path) : null));
  const isUnit = ({ absolute }: ReportFile): boolean => absolute === null || !others.includes(absolute);
  return { ...gathered, reports: gathered.reports.filter(isUnit) };
}

/** Globs of a configuration count from its folder. */
async function configuredUnits(
  { globs, source }: NonNullable<ResolvedConfig['units']>,
  request: RollUpRequest,
  host: Host,
): Promise<Gathered> {
  const operands = globs.filter((glob) => !glob.startsWith('!'));
  const gathered = await gather({ ...request, ...inputs(operands) }, { ...host, cwd: dirname(source) });
  const matches = await globMatcher();
  const isMeant = ({ absolute }: ReportFile): boolean =>
    absolute !== null && matches(globs, absolute, source);
  return { ...gathered, reports: gathered.reports.filter(isMeant) };
}

function inputs(operands: readonly string[]): Omit<InputRequest, 'maxFileSize'> {
  return { operands, fileList: null, scope: null, forceExclude: false, stdinFilename: '<stdin>' };
}
