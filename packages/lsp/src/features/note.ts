import { MarkupKind } from 'vscode-languageserver';

/** A few lines for a person to read beside the text. */
export interface Note {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link?: { readonly text: string; readonly url: string };
}

/** A note as an editor can show it. */
export function renderNote({ title, lines, link }: Note, kind: MarkupKind): string {
  if (kind !== MarkupKind.Markdown)
    return [title, ...lines, ...(link === undefined ? [] : [link.url])].join('\n');
  const shown = [
    `**${escaped(title)}**`,
    ...lines.map(escaped),
    ...(link === undefined ? [] : [`[${escaped(link.text)}](${link.url})`]),
  ];
  // Two spaces keep a line break.
  return shown.join('  \n');
}

/** Text of a draft may hold anything; none of it is meant as markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}
