import { Uri, type Webview } from 'vscode';
import { markup } from './markup.ts';

/** The page that drawings are put into. It may run its own script and use its own style, and load nothing else. */
export function pageOf(webview: Webview, files: Uri, title: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(files, 'preview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(files, 'preview.css'));
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return markup`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="stylesheet" href="${String(style)}">
</head>
<body>
<main id="report"></main>
<script nonce="${nonce}" src="${String(script)}"></script>
</body>
</html>`.html;
}
