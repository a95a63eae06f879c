import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ConfigError } from '../config/config-fault.ts';
import { Configurations } from '../config/configurations.ts';
import { explainConfig } from '../config/explained-config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { withSlashes } from '../files/slashes.ts';
import { CONFIG_WRITERS } from '../formats/config/index.ts';
import type { Host } from '../host.ts';
import type { ShowConfigRequest } from '../requests.ts';
import { writeResult } from './write-result.ts';

/** No override is for it, unless it is for every file. */
const SOME_FILE = '<file>';

/** Tells what the configuration of a file comes to, and where each part of it stands. */
export async function showConfig(request: ShowConfigRequest, host: Host): Promise<ExitCode> {
  const { cwd } = host;
  const file = fileOf(request.file ?? '.', cwd);
  const found = await new Configurations(request, cwd).of(file);
  if (found.kind === 'bad-config') throw new ConfigError(found, cwd, request.locale);
  const shown = (source: string): string => withSlashes(relative(cwd, source));
  const explained = await explainConfig(found.config, found.layers, file, shown);
  await writeResult(explained, CONFIG_WRITERS, request, host);
  return EXIT.ok;
}

/** A folder stands for the files in it; what is asked about need not be there yet. */
function fileOf(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const isFolder = statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? join(absolute, SOME_FILE) : absolute;
}
