import type { Locale } from '@gouji/core';
import { ConfigError } from '../config/config-fault.ts';
import { Configurations } from '../config/configurations.ts';
import type { ConfigRequest } from '../requests.ts';

/** Refuses to begin a run whose one configuration, named with `--config`, has mistakes. */
export async function requireConfig(
  request: ConfigRequest & { readonly locale: Locale },
  cwd: string,
): Promise<void> {
  const bad = await new Configurations(request, cwd).named();
  if (bad !== null) throw new ConfigError(bad, cwd, request.locale);
}
