import type { Host, OutputStream } from '../host.ts';

/** Terminals that show links (OSC 8), by the variable in which they say who they are. Others might print garbage. */
const TERMINALS: Readonly<Record<string, RegExp>> = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|zed|rio)$/,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/,
  // The first version with links crashed on them.
  VTE_VERSION: /^(?!5000$)(?:[5-9]\d{3}|\d{5,})$/,
  WT_SESSION: /./,
  KONSOLE_VERSION: /./,
  DOMTERM: /./,
};

/** FORCE_HYPERLINK decides, then whether a person is looking on a terminal that is known to show links. */
export function wantsLinks(env: Host['env'], stream: OutputStream): boolean {
  const forced = env.FORCE_HYPERLINK ?? '';
  if (forced !== '') return forced !== '0';
  if (stream.isTTY !== true) return false;
  return Object.entries(TERMINALS).some(([name, known]) => known.test(env[name] ?? ''));
}

/** Words that lead to an address. */
export function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
