import {
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { Range as PlainRange } from 'vscode-languageserver-types';

function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Puts the cursor on a part of a document, in the editor that shows it already if there is one. */
export async function reveal(uri: Uri, place: PlainRange, preserveFocus: boolean): Promise<void> {
  const column = editorOf(uri)?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(uri, { viewColumn: column, preserveFocus });
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => String(document.uri) === String(uri));
}
