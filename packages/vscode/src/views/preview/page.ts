import type { FromPage, ToPage } from './messages.ts';

// Runs inside the preview's page. It shows what it is sent and tells which cell was chosen, nothing else.

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const root = document.getElementById('report');

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'draw' && root !== null) root.innerHTML = data.html;
  mark(data.cell);
});

root?.addEventListener('click', ({ target }) => choose(target));
root?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  choose(event.target);
});

editor.postMessage({ type: 'ready' });

function choose(target: EventTarget | null): void {
  const cell = target instanceof Element ? target.closest('td[tabindex]') : null;
  if (cell !== null) editor.postMessage({ type: 'choose', cell: cell.id });
}

function mark(id: string | null): void {
  for (const former of document.querySelectorAll('td.here')) former.classList.remove('here');
  const cell = id === null ? null : document.getElementById(id);
  cell?.classList.add('here');
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
