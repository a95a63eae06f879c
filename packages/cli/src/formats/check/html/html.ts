import { sha256 } from '../../../sha256.ts';
import type { CheckedFile } from '../../../view/report-file.ts';
import type { Reporter, View } from '../../reporter.ts';
import { Markup, markup } from '../markup.ts';
import { overview } from './overview.ts';
import { reportSection } from './report.ts';
import { ruleNotes } from './rules.ts';
import { STYLE } from './style.ts';

/**
 * One page to send to a superior: it loads nothing and runs nothing. Reports are written as they come; the overview is
 * written last, when the totals are known, and the style sheet puts it first.
 */
export function htmlReporter({ locale, words }: View): Reporter<CheckedFile> {
  return {
    listsFiles: true,
    begin: () => headOf(locale, words.page.title).text,
    file: (file) => reportSection(file, words).text,
    end: (run) => markup`${overview(run, words)}${ruleNotes(locale, words)}</body>\n</html>\n`.text,
  };
}

/** Nothing may be loaded or run, whatever a draft managed to put on the page; the only style is the page's own. */
function headOf(locale: string, title: string): Markup {
  const hash = sha256('base64', STYLE);
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>\n`;
}
