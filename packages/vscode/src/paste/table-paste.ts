import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
} from 'vscode';
import type { Session } from '../client/session.ts';
import { LANGUAGE } from '../language.ts';
import type { Words } from '../words/index.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('gouji', 'table');

/** Pastes tables copied from Word, WPS, Excel or a web page in the canonical layout. */
export function tablePaste(session: Session, words: () => Words): Disposable {
  return languages.registerDocumentPasteEditProvider(
    LANGUAGE,
    {
      provideDocumentPasteEdits: async (_document, _ranges, transfer, _context, token) => {
        const text = await canonicalTable(transfer, session, token);
        if (text === null || token.isCancellationRequested) return undefined;
        return [new DocumentPasteEdit(text, words().paste.label, KIND)];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/html'] },
  );
}

async function canonicalTable(
  transfer: DataTransfer,
  session: Session,
  token: CancellationToken,
): Promise<string | null> {
  const html = await transfer.get('text/html')?.asString();
  // Text copied in the editor is HTML too, but no table.
  if (html === undefined || !/<table\b/iu.test(html)) return null;
  const text = await transfer.get('text/plain')?.asString();
  const params = text === undefined ? { html } : { html, text };
  // Where nothing is recognised, the editor pastes as it always does.
  const converted = await session.request('gouji/convertTable', params, token).catch(() => null);
  return converted?.text ?? null;
}
