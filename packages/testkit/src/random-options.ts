import { type LayoutId, type Merged, type Pages, plainOptions, type RenderOptions } from './options.ts';
import type { Random } from './random.ts';

/** Options as the world might have them; every combination that comes out can be read without guessing. */
export function randomOptions(random: Random, layout: LayoutId): RenderOptions {
  const rng = random.fork(layout);
  const pages = layout === 'L1' || layout === 'L7' ? randomPages(rng.fork('pages')) : null;
  const options: RenderOptions = {
    ...plainOptions(layout),
    seed: rng.int(0, 0x7fffffff),
    ...randomText(rng.fork('text'), layout),
    ...randomCharacters(rng.fork('characters')),
    ...randomNumberForm(rng.fork('numbers')),
    ...randomTables(rng.fork('tables')),
    pages,
    ...randomLayoutOptions(rng.fork('layout'), layout),
  };
  // A lone page number under a column of blanks could be a value.
  if (options.blanks > 0 && pages?.number === 'bare')
    return { ...options, pages: { ...pages, number: 'dashes' } };
  return options;
}

function randomText(rng: Random, layout: LayoutId): Partial<RenderOptions> {
  return {
    newline: rng.pick(['lf', 'lf', 'lf', 'crlf', 'crlf', 'cr']),
    bom: rng.bool(0.1),
    gap: rng.pick([0, 0, 1]),
    indent: rng.pick(['', '', '　　', '    ']),
    softBreaks: layout !== 'L8' && rng.bool(0.15),
    wrap: layout === 'L7' && rng.bool(0.3) ? rng.int(28, 44) : 0,
    titleLines: rng.bool(0.7) ? 1 : 2,
    yearWord: rng.bool(0.8) ? '年' : '年度',
    spacedYear: rng.bool(0.2),
    contents: rng.pick(['none', 'none', 'none', 'none', 'plain', 'leaders']),
    opening: rng.bool(0.4),
    headingVariants: rng.bool(0.3),
    leadIns: rng.bool(0.15),
    proseDigits: rng.pick(['half', 'half', 'half', 'half', 'full', 'chinese']),
  };
}

function randomCharacters(rng: Random): Partial<RenderOptions> {
  const traditional = rng.bool(0.15);
  return {
    brackets: rng.pick(['full', 'full', 'half', 'mixed']),
    quotes: rng.pick(['curly', 'curly', 'straight', 'corner']),
    traditional,
    pinyin: traditional ? rng.pick(['none', 'some', 'doubled']) : 'none',
    radicals: rng.bool(0.15),
    invisible: rng.bool(0.25),
  };
}

function randomNumberForm(rng: Random): Partial<RenderOptions> {
  return {
    digits: rng.bool(0.15) ? 'full' : 'half',
    thousands: rng.bool(0.15),
    change: rng.pick(['plain', 'plain', 'signed', 'words']),
    blanks: rng.bool(0.25) ? rng.pick([0.05, 0.2, 0.5]) : 0,
  };
}

function randomTables(rng: Random): Partial<RenderOptions> {
  return {
    enumerators: rng.pick(['dot', 'dot', 'dot-space', 'comma', 'wide-dot', 'bracketed', 'space-dot']),
    groupEnumerators: rng.pick(['bracketed', 'bracketed', 'bracketed-space', 'enclosed']),
    labelVariants: rng.bool(0.25),
    heads: rng.bool(0.05) ? 'lost' : 'printed',
    totalHead: rng.bool() ? 1 : 2,
    brokenHeads: rng.bool(0.3),
    brokenLabels: rng.bool(0.25),
    valuesOn: rng.pick(['first', 'middle', 'last']),
  };
}

function randomPages(rng: Random): Pages | null {
  if (rng.bool(0.4)) return null;
  const number = rng.pick(['dashes', 'bare', 'words', 'long-dashes', 'tight-dashes', 'none'] as const);
  return {
    rows: rng.int(3, 22),
    number,
    formFeed: rng.bool(0.2),
    blankLines: rng.int(number === 'bare' ? 1 : 0, 2),
    repeatHead: rng.bool(0.25),
    splitGroups: rng.bool(0.5),
    splitRows: rng.bool(0.3),
    splitProse: rng.bool(0.3),
  };
}

function randomLayoutOptions(rng: Random, layout: LayoutId): Partial<RenderOptions> {
  const merged = (...choices: Merged[]): Merged => rng.pick(choices);
  switch (layout) {
    case 'L1':
      return { mergedRight: merged('empty', 'missing'), padded: rng.bool(0.7), unsteady: rng.bool(0.6) };
    case 'L2':
      return { tabs: rng.pick([1, 1, 2]), blankLine: rng.pick(['tab', 'tab', 'empty']) };
    case 'L3':
      return { cellGap: rng.bool(0.7) ? 0 : 1 };
    case 'L4': {
      const both = merged('empty', 'missing');
      return { pipes: rng.pick(['after', 'before']), mergedRight: both, mergedDown: both };
    }
    case 'L5':
      return {
        pipes: rng.pick(['before', 'after', 'both', 'between']),
        tightPipes: rng.bool(),
        mergedRight: merged('empty', 'empty', 'missing', 'repeat'),
        mergedDown: merged('empty', 'empty', 'missing', 'repeat'),
      };
    case 'L6':
      return randomMarkdown(rng);
    case 'L7': {
      const align = rng.pick(['display', 'characters', 'none'] as const);
      return { align, vertical: align === 'none' ? 0 : rng.pick([0, 1, 2, 3] as const) };
    }
    case 'L8': {
      const both = merged('empty', 'empty', 'repeat');
      const separator = rng.pick([',', '\t'] as const);
      return { separator, quoteAll: rng.bool(0.2), padded: rng.bool(), mergedRight: both, mergedDown: both };
    }
    case 'L9':
      return { flow: rng.pick(['one-line', 'table-paragraphs', 'inline-headings']) };
  }
}

/** Without outer pipes the first cell of a line must not be empty, or Markdown itself would move the cells. */
function randomMarkdown(rng: Random): Partial<RenderOptions> {
  const between = rng.bool(0.15);
  const merged = between || rng.bool(0.15) ? 'repeat' : 'empty';
  return {
    pipes: between ? 'between' : 'both',
    mergedRight: merged,
    mergedDown: merged,
    bold: rng.bool(0.3),
    escapes: rng.bool(0.15),
    headingMarks: rng.pick(['none', 'hashes', 'bold']),
  };
}
