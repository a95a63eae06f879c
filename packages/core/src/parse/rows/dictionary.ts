import { FORMS, type FormId, type Label, type TableId } from '../../form/index.ts';
import { significant } from '../characters.ts';
import { LabelTrie } from './label-trie.ts';

/** A printed text of a table. */
export interface Entry {
  /** The official text, reduced to its significant units. */
  readonly text: string;
  /** `either`: the same word is a row's label and a column's head (其他, 总计); its surroundings decide. */
  readonly kind: 'row' | 'group' | 'head' | 'either';
  /** Row id; empty for groups and heads. */
  readonly row: string;
  /** Digits or Han numeral of the row's enumerator, without brackets and dots: `3`, `七`. */
  readonly enumerator: string;
  /** Whether the text is a group head in one of the forms, as （六）其他处理 is. */
  readonly heading: boolean;
  /** The only form that prints this text, or null. */
  readonly form: FormId | null;
}

export interface Dictionary {
  readonly entries: readonly Entry[];
  readonly trie: LabelTrie;
  /** Group and column heads run together: a short piece found in it is a fragment of one. */
  readonly heads: string;
  /** Whether group heads stand beside the rows, which may run downwards between their labels. */
  readonly vertical: boolean;
}

/** Heads of the tables that are no columns' labels. */
const OTHER_HEADS: Readonly<Record<TableId, readonly string[]>> = {
  disclosure: ['信息内容'],
  requests: [
    '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    '申请人情况',
    '法人或其他组织',
    '申请人类型',
  ],
  disputes: [],
};

class Builder {
  readonly entries: Entry[] = [];
  readonly labels = new Map<string, number>();
  heads = '';

  add(kind: 'row' | 'group' | 'head', row: string, enumerator: string, form: FormId, label: Label): void {
    const official = significant(label.zh);
    if (kind !== 'row') this.heads += `|${enumerator}${official}`;
    const found = this.labels.get(official);
    if (found === undefined)
      this.labels.set(
        official,
        this.entries.push({ text: official, kind, row, enumerator, heading: kind === 'group', form }) - 1,
      );
    else
      this.entries[found] = merge(this.entries[found]!, {
        text: official,
        kind,
        row,
        enumerator,
        heading: kind === 'group',
        form,
      });
    const id = this.labels.get(official)!;
    for (const variant of label.variants ?? []) this.variant(significant(variant), id);
  }

  /** A wording that is official elsewhere keeps its own entry. */
  variant(text: string, id: number): void {
    if (!this.labels.has(text)) this.labels.set(text, id);
  }
}

function merge(a: Entry, b: Entry): Entry {
  const row = a.row === '' ? b : a;
  const form = a.form === b.form ? a.form : null;
  const kind = a.kind === b.kind ? a.kind : a.kind === 'group' || b.kind === 'group' ? 'row' : 'either';
  const heading = a.heading || b.heading;
  return { text: a.text, kind, row: row.row, enumerator: row.enumerator, heading, form };
}

function buildDictionary(table: TableId): Dictionary {
  const builder = new Builder();
  for (const form of FORMS) {
    for (const block of form.tables[table].blocks) {
      if (block.article !== null) builder.add('head', '', '', form.id, { zh: block.article, en: '' });
      for (const { label } of block.columns) builder.add('head', '', '', form.id, label);
      for (const row of block.rows) {
        // Table 4 prints its rows as heads over one row of numbers.
        const heads = table === 'disputes';
        for (const { label, enumerator } of row.groups) {
          builder.add(heads ? 'head' : 'group', '', significant(enumerator), form.id, label);
        }
        builder.add(
          heads ? 'head' : 'row',
          heads ? '' : row.id,
          significant(row.enumerator),
          form.id,
          row.label,
        );
      }
    }
    for (const zh of OTHER_HEADS[table]) builder.add('head', '', '', form.id, { zh, en: '' });
  }
  return {
    entries: builder.entries,
    trie: new LabelTrie([...builder.labels]),
    heads: builder.heads,
    vertical: builder.entries.some((entry) => entry.kind === 'group'),
  };
}

/** What each table prints, in both forms together: the form is chosen from what was found. */
export const DICTIONARIES: Readonly<Record<TableId, Dictionary>> = {
  disclosure: buildDictionary('disclosure'),
  requests: buildDictionary('requests'),
  disputes: buildDictionary('disputes'),
};
