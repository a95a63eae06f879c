import { inBrowser } from './host.ts';

// The language server. One program for both hosts, as it makes up most of the package; each runs only its own half.
void (inBrowser ? import('@gouji/lsp/browser') : import('@gouji/lsp/node'));
