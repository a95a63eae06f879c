// Draws what the command line prints about an example as the picture of the READMEs:
// node scripts/picture.mjs (after a build). The text is real output; only the frame is drawn.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const CELL = 8.4;
const LINE = 20;
const MARGIN = 24;
const COLUMNS = 108;
const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };

const widthOf = (text) =>
  [...text].reduce((sum, c) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/u.test(c) ? 2 : 1), 0);
const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** One printed line as runs of one style, broken where the picture ends. */
function* runsOf(line) {
  const style = { bold: false, dim: false, color: '' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  for (const [, code, text] of line.matchAll(/(?:\u001b\[(\d+)m)?([^\u001b]*)/g)) {
    if (code === '1') style.bold = true;
    else if (code === '2') style.dim = true;
    else if (code === '22') style.bold = style.dim = false;
    else if (code === '39') style.color = '';
    else if (code in COLORS) style.color = COLORS[code];
    if (text !== '') yield { ...style, text };
  }
}

function draw(output) {
  const rows = [];
  for (const line of output.trimEnd().split('\n')) {
    let row = [];
    let column = 0;
    for (const run of runsOf(line)) {
      let text = '';
      const start = () => ({ ...run, text, x: column - widthOf(text) });
      for (const c of run.text) {
        if (column + widthOf(c) > COLUMNS) {
          row.push(start());
          rows.push(row);
          row = [];
          text = '';
          column = 0;
        }
        text += c;
        column += widthOf(c);
      }
      row.push(start());
    }
    rows.push(row);
  }
  const width = COLUMNS * CELL + 2 * MARGIN;
  const height = rows.length * LINE + 2 * MARGIN;
  const texts = rows.flatMap((row, y) =>
    row
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, x, bold, dim, color }) => {
        const at = `x="${(MARGIN + x * CELL).toFixed(1)}" y="${MARGIN + y * LINE + 14}"`;
        const look = `${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}${color ? ` fill="${color}"` : ''}`;
        return `<text ${at} textLength="${(widthOf(text) * CELL).toFixed(1)}"${look} xml:space="preserve">${escaped(text)}</text>`;
      }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>gouji check</title>
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<g font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'WenQuanYi Zen Hei Mono', monospace" font-size="14" fill="#e6edf3">
${texts.join('\n')}
</g>
</svg>
`;
}

for (const locale of ['zh-CN', 'en']) {
  const args = [
    'packages/cli/bin/gouji.js',
    'check',
    'examples/一处笔误.txt',
    '--format',
    'pretty',
    '--color',
    '--locale',
    locale,
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  writeFileSync(`${root}docs/images/check.${locale}.svg`, draw(`$ gouji check 一处笔误.txt\n\n${stdout}`));
}
