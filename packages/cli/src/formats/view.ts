import type { Locale } from '@gouji/core';
import type { Host, OutputStream } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import type { OutputRequest } from '../requests.ts';
import { wantsLinks } from '../terminal/hyperlinks.ts';
import { paintOf, wantsColor } from '../terminal/paint.ts';
import type { View } from './reporter.ts';

const DEFAULT_WIDTH = 100;

/** What a view is made from; plain data, to be sent to another thread. */
export interface ViewData {
  readonly locale: Locale;
  readonly color: boolean;
  readonly links: boolean;
  readonly terminal: boolean;
  readonly width: number;
  readonly quiet: boolean;
}

export function viewData(
  { locale, quiet, color }: OutputRequest<string>,
  { env }: Pick<Host, 'env'>,
  stream: OutputStream,
): ViewData {
  const terminal = stream.isTTY === true;
  return {
    locale,
    quiet,
    terminal,
    color: wantsColor(color, env, stream),
    links: wantsLinks(env, stream),
    width: stream.columns ?? DEFAULT_WIDTH,
  };
}

export function viewOf({ color, links, ...rest }: ViewData): View {
  return { ...rest, paint: paintOf(color, links), words: messagesIn(rest.locale) };
}
