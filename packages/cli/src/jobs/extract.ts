import { EXIT, type ExitCode } from '../exit-code.ts';
import { namesOneFile } from '../files/locate.ts';
import { extractReporters } from '../formats/extract/index.ts';
import type { Host } from '../host.ts';
import type { ExtractRequest } from '../requests.ts';
import { produce } from './produce.ts';

/** Writes the figures of reports as data. */
export async function extract(request: ExtractRequest, host: Host): Promise<ExitCode> {
  const [operand, ...others] = request.operands;
  const singleFile = operand !== undefined && others.length === 0 && (await namesOneFile(operand, host.cwd));
  const whole = await produce(request, host, extractReporters(singleFile), (file) => file);
  return whole ? EXIT.ok : EXIT.failure;
}
