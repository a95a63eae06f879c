import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { LayoutRequest } from '../requests.ts';
import { produce } from './produce.ts';

/** Writes the tables of reports in the canonical layout, or tells which would change. */
export async function layOut(request: LayoutRequest, host: Host): Promise<ExitCode> {
  const { run, whole } = await produce({ job: 'fmt', request }, host);
  if (!whole) return EXIT.failure;
  return request.mode !== 'write' && run.changed > 0 ? EXIT.findings : EXIT.ok;
}
