import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { configTemplate } from '../config/config-template.ts';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { withSlashes } from '../files/slashes.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { makeFile, mayBeMade } from '../output/new-file.ts';
import { speaker } from '../output/speaker.ts';
import type { InitRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';

/** Its name allows comments in every editor. */
const NAME = 'gouji.config.jsonc';

/** Writes a configuration that says what can be set and sets what is known. */
export async function init(
  { folder, profile, overwrite, locale, quiet }: InitRequest,
  host: Host,
): Promise<ExitCode> {
  const { cwd } = host;
  const path = (name: string): string => posix.join(withSlashes(folder), name);
  // One under the other name would go before the new one.
  const others = CONFIG_NAMES.filter((name) => name !== NAME && existsSync(resolve(cwd, path(name))));
  for (const name of others) mayBeMade({ path: path(name), overwrite: false }, cwd);
  makeFile({ path: path(NAME), overwrite }, configTemplate(profile, locale), cwd);
  if (!quiet) await speaker(host.stderr)(messagesIn(locale).init.written(printable(path(NAME))));
  return EXIT.ok;
}
