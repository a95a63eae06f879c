import { checkReport, type Severity } from '@gouji/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { CHECK_REPORTERS } from '../formats/check/index.ts';
import type { Host } from '../host.ts';
import type { CheckRequest, FailOn } from '../requests.ts';
import { CheckedFile } from '../view/report-file.ts';
import { produce } from './produce.ts';

const RANK: Readonly<Record<FailOn, number>> = { info: 1, warning: 2, error: 3, never: 4 };

/** Checks reports and writes what was found. */
export async function check(request: CheckRequest, host: Host): Promise<ExitCode> {
  const fails = (severity: Severity): boolean => RANK[severity] >= RANK[request.failOn];
  let failed = false;
  const whole = await produce(request, host, CHECK_REPORTERS, (file) => {
    const result = checkReport(file.report);
    failed ||= result.findings.some(({ severity }) => fails(severity));
    return new CheckedFile(file, result, request.locale);
  });
  if (!whole) return EXIT.failure;
  return failed ? EXIT.findings : EXIT.ok;
}
