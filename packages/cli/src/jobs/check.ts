import { tendCache } from '../cache/cache-folder.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { CheckRequest } from '../requests.ts';
import type { RunSummary } from '../view/run-summary.ts';
import { exceeds } from './limits.ts';
import { produce } from './produce.ts';
import { requireConfig } from './require-config.ts';
import { watch } from './watch.ts';

/** Checks reports and writes what was found, or fixes them and writes what is left, or shows what fixing would do. */
export async function check(request: CheckRequest, host: Host): Promise<ExitCode> {
  await requireConfig(request, host.cwd);
  if (request.cache !== null) tendCache(request.cache, Date.now());
  return request.watch ? watch(request, host, (now) => checkOnce(now, host)) : checkOnce(request, host);
}

async function checkOnce(request: CheckRequest, host: Host): Promise<ExitCode> {
  const job = request.fix?.diff ? 'diff' : 'check';
  const { run, whole } = await produce({ job, request }, streamsFor(request, host), host.stdout);
  if (!whole) return EXIT.failure;
  return needsWork(run, request) ? EXIT.findings : EXIT.ok;
}

/** Where standard input is fixed, standard output is for the text, and what is found goes beside it. */
function streamsFor({ fix, operands }: CheckRequest, host: Host): Host {
  const fixesStdin = fix !== null && !fix.diff && operands.includes('-');
  return fixesStdin ? { ...host, stdout: host.stderr } : host;
}

function needsWork(run: RunSummary, { fix, scope, ...limits }: CheckRequest): boolean {
  // What is staged is still what it was: committing it now would commit the faults.
  if (fix !== null && (fix.diff || scope?.kind === 'staged') && run.fixed > 0) return true;
  return fix?.diff ? false : exceeds(run.counts, limits);
}
