import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Range } from '../parse/report.ts';
import type { SyntaxDetail } from './problem.ts';

export type JsonPath = readonly (string | number)[];

export interface SyntaxFault extends Range {
  readonly detail: SyntaxDetail;
}

export interface DuplicateKey extends Range {
  readonly path: JsonPath;
  readonly key: string;
}

const BYTE_ORDER_MARK = /^\ufeff/u;

/** Deeper than anything a configuration has. */
const DEEPEST = 10;

/** By the parser's names for its errors. */
const DETAILS: Readonly<Record<string, SyntaxDetail>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  UnexpectedEndOfString: 'string',
  InvalidUnicode: 'string',
  InvalidEscapeCharacter: 'string',
  InvalidCharacter: 'string',
  UnexpectedEndOfComment: 'comment',
  EndOfFileExpected: 'end',
};

/** A text of JSON with comments and trailing commas, and where each part of it stands. */
export class JsonText {
  /** At most one a line: what follows on the line is mostly a consequence. */
  readonly faults: readonly SyntaxFault[];
  readonly value: unknown;
  readonly #root: Node | undefined;

  constructor(text: string) {
    const errors: ParseError[] = [];
    try {
      this.#root = parseTree(text.replace(BYTE_ORDER_MARK, ' '), errors, { allowTrailingComma: true });
      this.value = this.#root === undefined ? undefined : getNodeValue(this.#root);
      this.faults = this.#root === undefined && errors.length <= 1 ? [EMPTY] : faultsOf(text, errors);
    } catch {
      // Brackets within brackets by the ten thousand exhaust the parser's stack.
      this.faults = [{ start: 0, end: 0, detail: 'depth' }];
    }
  }

  /** Where a value stands; undefined where the text has none at the path. */
  valueAt(path: JsonPath): Range | undefined {
    return rangeOf(this.#nodeAt(path));
  }

  /** Where the key of a value stands, else the value. */
  keyAt(path: JsonPath): Range | undefined {
    const node = this.#nodeAt(path);
    const property = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return rangeOf(property ?? node);
  }

  duplicateKeys(): readonly DuplicateKey[] {
    const found: DuplicateKey[] = [];
    const visit = (node: Node, path: JsonPath): void => {
      if (path.length > DEEPEST) return;
      const seen = new Set<string>();
      for (const [at, child] of (node.children ?? []).entries()) {
        const [name, value] = child.type === 'property' ? (child.children ?? []) : [];
        const key = name === undefined ? at : String(name.value);
        if (name !== undefined && seen.has(String(key)))
          found.push({ ...rangeOf(name), path: [...path, key], key: String(key) });
        seen.add(String(key));
        visit(name === undefined ? child : (value ?? child), [...path, key]);
      }
    };
    if (this.#root !== undefined) visit(this.#root, []);
    return found;
  }

  #nodeAt(path: JsonPath): Node | undefined {
    return this.#root === undefined ? undefined : findNodeAtLocation(this.#root, [...path]);
  }
}

function rangeOf(node: Node): Range;
function rangeOf(node: Node | undefined): Range | undefined;
function rangeOf(node: Node | undefined): Range | undefined {
  return node === undefined ? undefined : { start: node.offset, end: node.offset + node.length };
}

const EMPTY: SyntaxFault = { start: 0, end: 0, detail: 'empty' };

function faultsOf(text: string, errors: readonly ParseError[]): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  for (const { error, offset, length } of errors) {
    const last = faults.at(-1);
    if (last !== undefined && !text.slice(last.start, offset).includes('\n')) continue;
    const detail = DETAILS[printParseErrorCode(error)] ?? 'symbol';
    faults.push({ start: offset, end: offset + length, detail });
  }
  return faults;
}
