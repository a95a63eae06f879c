import { compareYears } from '@gouji/core';
import { faultLines } from '../config/config-fault.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { namesOneFile } from '../files/operand.ts';
import { COMPARE_WRITERS } from '../formats/compare/index.ts';
import { tallyOf } from '../formats/compare/words.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { speaker } from '../output/speaker.ts';
import type { CompareRequest } from '../requests.ts';
import type { Compared, ComparedPair } from '../view/compared.ts';
import { Checker } from './checker.ts';
import { gather } from './gather.ts';
import { exceeds } from './limits.ts';
import { onlyGroup } from './only-group.ts';
import { type PairedFiles, pairFiles, theOnlyPair } from './pair-files.ts';
import { writeResult } from './write-result.ts';

/** Sets this year's reports against last year's and writes what does not follow. */
export async function compare(request: CompareRequest, host: Host): Promise<ExitCode> {
  const words = messagesIn(request.locale);
  const say = speaker(host.stderr);
  const last = await gather({ ...request, ...request.last }, host);
  const current = await gather({ ...request, ...request.current }, host);
  const paired = (await areTwoFiles(request, host))
    ? theOnlyPair(last.reports, current.reports)
    : pairFiles(last.reports, current.reports);
  const { pairs, badConfigs } = await comparePairs(paired.pairs, request, host);
  for (const fault of badConfigs) await say(fault);
  const compared: Compared = {
    pairs,
    unpaired: paired.unpaired,
    unreadable: [...last.unreadable, ...current.unreadable],
  };
  await writeResult(compared, COMPARE_WRITERS, request, host);
  const nothing = !pairs.some(({ comparison }) => comparison.consecutive);
  if (nothing && badConfigs.size === 0) await say(words.compare.nothing);
  if (nothing || badConfigs.size > 0 || compared.unreadable.length > 0) return EXIT.failure;
  return exceeds(tallyOf(compared, false).counts, request) ? EXIT.findings : EXIT.ok;
}

/** Two files that are named are meant for each other, whatever organs they name. */
async function areTwoFiles({ last, current }: CompareRequest, { cwd }: Host): Promise<boolean> {
  const single = await Promise.all(
    [...last.operands, ...current.operands].map((one) => namesOneFile(one, cwd)),
  );
  return single.every((one) => one);
}

async function comparePairs(
  files: PairedFiles['pairs'],
  request: CompareRequest,
  host: Host,
): Promise<{ readonly pairs: readonly ComparedPair[]; readonly badConfigs: ReadonlySet<string> }> {
  const { maxFileSize } = request.current;
  const checker = new Checker({ ...request, ...onlyGroup('history'), maxFileSize }, host);
  const pairs: ComparedPair[] = [];
  const badConfigs = new Set<string>();
  for (const [last, file] of files) {
    const current = await checker.check(file, { lastYear: last.report });
    if ('kind' in current) badConfigs.add(faultLines(current, host.cwd, request.locale));
    else pairs.push({ last, current, comparison: compareYears(last.report, file.report) });
  }
  return { pairs, badConfigs };
}
