import { printable } from '../../terminal/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Neither XML nor HTML may contain them, not even escaped. */
const ILLEGAL = /[\p{Surrogate}\ufffe\uffff]/gu;

/** A piece of XML or HTML. What was put into it as text is text in it, whatever it looks like. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Text is escaped, markup goes in as it is, a list piece by piece; nothing stands for null. */
export type Insert = string | number | Markup | null | readonly Insert[];

/** XML or HTML as a template: markup`<b>${text}</b>`. Attributes must be quoted. */
export function markup(pieces: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(String.raw({ raw: pieces }, ...inserts.map(written)));
}

function written(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof Markup) return insert.text;
  return typeof insert === 'object' ? insert.map(written).join('') : escaped(String(insert));
}

/**
 * Control characters are shown as pictures: most of them are illegal in XML, and those that turn the reading direction
 * could make a page say what is not there.
 */
function escaped(text: string): string {
  return printable(text)
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
