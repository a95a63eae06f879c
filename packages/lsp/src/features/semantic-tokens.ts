import { type TextToken, textTokens } from '@gouji/core';
import type { Range, SemanticTokensLegend } from 'vscode-languageserver';
import { offsetsOf, positionOf } from '../text/positions.ts';
import type { OpenReport } from './open-report.ts';

/** Types that every theme colours; what is special about a number is told by modifiers. */
const TYPES: Readonly<Record<TextToken['kind'], string>> = {
  heading: 'keyword',
  head: 'type',
  'row-label': 'property',
  number: 'number',
  placeholder: 'comment',
};

const KINDS = Object.keys(TYPES) as readonly TextToken['kind'][];
const TOTAL = 1;
const WRONG = 2;

export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: KINDS.map((kind) => TYPES[kind]),
  tokenModifiers: ['total', 'wrong'],
};

/** A token within one line, as the protocol counts. */
export interface LineToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/** The tokens of a report, or of a part of it, in text order; one that runs over a line break is cut there. */
export function semanticTokens({ checked }: OpenReport, range?: Range): readonly LineToken[] {
  const { source } = checked.report;
  const asked = range === undefined ? { start: 0, end: source.length } : offsetsOf(source, range);
  return textTokens(checked)
    .filter(({ start, end }) => start < asked.end && end > asked.start)
    .flatMap(({ kind, start, end, total, wrong }) => {
      const type = KINDS.indexOf(kind);
      const modifiers = (total ? TOTAL : 0) | (wrong ? WRONG : 0);
      return linePieces(source.text, start, end).map((piece) => ({
        ...positionOf(source, piece.start),
        length: piece.end - piece.start,
        type,
        modifiers,
      }));
    });
}

function linePieces(text: string, start: number, end: number): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
