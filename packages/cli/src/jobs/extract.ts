import { EXIT, type ExitCode } from '../exit-code.ts';
import { namesOneFile } from '../files/operand.ts';
import type { Host } from '../host.ts';
import type { ExtractRequest } from '../requests.ts';
import { produce } from './produce.ts';

/** Writes the figures of reports as data. */
export async function extract(request: Omit<ExtractRequest, 'singleFile'>, host: Host): Promise<ExitCode> {
  const singleFile = await asksForOneFile(request, host.cwd);
  const { whole } = await produce({ job: 'extract', request: { ...request, singleFile } }, host);
  return whole ? EXIT.ok : EXIT.failure;
}

async function asksForOneFile(
  { operands, fileList, scope }: Omit<ExtractRequest, 'singleFile'>,
  cwd: string,
): Promise<boolean> {
  const [operand, ...others] = operands;
  if (operand === undefined || others.length > 0 || fileList !== null || scope !== null) return false;
  return namesOneFile(operand, cwd);
}
