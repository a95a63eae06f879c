/**
 * The style sheet of the page. Colour is never the only mark: what is wrong is struck out, framed, dotted or signed
 * too. Printed on A4, heads of tables are repeated and rows stay whole.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1d2430; --soft: #5b6472; --faint: #8a93a1; --line: #d3d9e2; --paper: #fff; --shade: #f4f6f9;
  --error: #b3261e; --error-paper: #fdeceb; --warning: #8a5a00; --warning-paper: #fff4dc;
  --info: #1f5fa8; --info-paper: #eaf2fc; --good: #1b7a3d; --link: #1f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e8ee; --soft: #a5aebb; --faint: #77808d; --line: #3a424e; --paper: #14181e; --shade: #1d232b;
    --error: #ff8a80; --error-paper: #42191a; --warning: #f0bd5e; --warning-paper: #3a2c10;
    --info: #8fbcf5; --info-paper: #17293f; --good: #6fce8d; --link: #8fbcf5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 84rem;
  display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: 15px/1.65 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif;
}
body > header { order: -1; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0.25rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
a { color: var(--link); }
code, .path { font-family: ui-monospace, "Cascadia Mono", Consolas, "WenQuanYi Zen Hei Mono", monospace; font-size: 0.88em; overflow-wrap: anywhere; }
.note, .file, .place { color: var(--soft); font-size: 0.9rem; margin: 0.35rem 0; }
summary { cursor: pointer; }
summary h2 { display: inline; margin: 0; }

.tiles { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 0 0 0.5rem; }
.tiles div { border: 1px solid var(--line); border-radius: 8px; padding: 0.45rem 0.9rem; background: var(--shade); }
.tiles dt { color: var(--soft); font-size: 0.88rem; }
.tiles dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.status { white-space: nowrap; font-size: 0.88rem; font-weight: 600; }
.status b { display: inline-block; min-width: 1.4em; text-align: center; border: 1px solid currentColor; border-radius: 1em; line-height: 1.3; }
.status.error { color: var(--error); } .status.warning { color: var(--warning); }
.status.info { color: var(--info); } .status.sound { color: var(--good); }

table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.list { width: 100%; font-size: 0.93rem; }
.list th, .list td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: right; }
.list thead th { color: var(--soft); font-weight: 600; white-space: nowrap; border-bottom-width: 2px; }
.list :is(th, td):is(:nth-child(1), :nth-child(2), :last-child) { text-align: left; }
.zero { color: var(--faint); }
.rest { margin-top: 1.75rem; }
.rest ul { columns: 16rem; padding-left: 1.2rem; font-size: 0.93rem; }
.legend { border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.9rem; margin: 1.25rem 0 0.5rem; font-size: 0.9rem; }
.legend h2 { font-size: 0.9rem; margin: 0; display: inline; }
.legend ul { display: inline; padding: 0; margin: 0; }
.legend li { display: inline-block; margin-left: 1.2rem; }
.legend li span { padding: 0.1rem 0.35rem; }

.report { border: 1px solid var(--line); border-radius: 10px; margin-top: 1rem; padding: 0.6rem 1.1rem; }
.report[open] { padding-bottom: 1.1rem; }
.report > summary h2 { font-size: 1.1rem; }
.report > summary small { color: var(--soft); font-weight: 400; }
.back { float: right; }
.holds { color: var(--good); margin: 0.5rem 0; }
.absent { color: var(--soft); border: 1px dashed var(--line); padding: 0.6rem 0.9rem; }

.findings { padding-left: 1.8rem; }
.findings > li { margin: 0.9rem 0; padding-left: 0.3rem; }
.findings > li::marker { font-weight: 700; }
.more { margin: 0.5rem 0 0.5rem 0.6rem; color: var(--soft); }
.more .findings > li { margin: 0.25rem 0; font-size: 0.92rem; }
.message { margin: 0; }
.badge { border: 1px solid currentColor; border-radius: 4px; padding: 0 0.4em; font-size: 0.85em; }
.findings > .error .badge, .findings > .error::marker { color: var(--error); }
.findings > .warning .badge, .findings > .warning::marker { color: var(--warning); }
.findings > .info .badge, .findings > .info::marker { color: var(--info); }
blockquote { margin: 0.35rem 0; padding: 0.3rem 0.7rem; background: var(--shade); border-left: 3px solid var(--line); overflow-wrap: anywhere; }
q { quotes: none; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px; text-underline-offset: 3px; }
.error mark { color: var(--error); } .warning mark { color: var(--warning); } .info mark { color: var(--info); }
.numbers { display: flex; gap: 1.4rem; margin: 0.35rem 0; font-variant-numeric: tabular-nums; }
.numbers div { display: flex; gap: 0.4rem; }
.numbers dt { color: var(--soft); } .numbers dd { margin: 0; font-weight: 700; }
.related, .fix ul { margin: 0.2rem 0; padding-left: 1.2rem; color: var(--soft); font-size: 0.92rem; }
.fix p { margin: 0.35rem 0 0; font-weight: 600; }
ins { text-decoration: none; font-weight: 700; color: var(--good); }
del { color: var(--error); }
li:target, .report:target { outline: 2px solid var(--link); outline-offset: 4px; }

.form { font-size: 0.85rem; line-height: 1.35; min-width: 44rem; width: 100%; }
.form th, .form td { border: 1px solid var(--line); padding: 0.28rem 0.4rem; text-align: center; }
.form th { background: var(--shade); font-weight: 500; }
.form tbody th[scope="row"] { text-align: left; }
.form td { min-width: 2.6rem; white-space: nowrap; }
.requests td { width: 7.5%; }
.requests th[scope="rowgroup"] { width: 5.2rem; }
.disclosure { max-width: 48rem; min-width: 30rem; }
.wrong { background: var(--error-paper); color: var(--error); outline: 2px solid var(--error); outline-offset: -2px; }
.wrong ins { color: inherit; margin-left: 0.15em; }
td.error, .legend .error { background: var(--error-paper); color: var(--error); outline: 2px solid var(--error); outline-offset: -2px; font-weight: 700; }
td.warning { background: var(--warning-paper); color: var(--warning); outline: 2px dashed var(--warning); outline-offset: -2px; }
td.info { background: var(--info-paper); color: var(--info); }
.involved { text-decoration: underline dotted 2px var(--error); text-underline-offset: 3px; }
.unread { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line) 5px 6px); color: var(--soft); }
sup { line-height: 1; font-size: 0.72em; margin-left: 0.15em; }
sup a { text-decoration: none; color: inherit; padding: 0 0.1em; }
sup a + a::before { content: ","; }

.equations { margin: 0.6rem 0; font-size: 0.88rem; width: 100%; }
.equations th, .equations td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: right; vertical-align: top; white-space: nowrap; }
.equations tbody th, .equations thead th:first-child { text-align: left; font-weight: 400; white-space: normal; }
.equations thead th { color: var(--soft); font-weight: 600; }
.equations .broken b, .equations .broken td:last-child { color: var(--error); font-weight: 700; }
.equations .unverifiable { color: var(--soft); }
.rules { margin-top: 2rem; }
.rules dt { margin-top: 0.8rem; font-weight: 600; } .rules dd { margin: 0.1rem 0 0; color: var(--soft); }

@media (max-width: 40rem) {
  .list .path, .list th:last-child { display: none; }
  .findings { padding-left: 1.4rem; }
}
@media (min-width: 80rem) {
  .table:has(.equations) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem); column-gap: 1.25rem; align-items: start; }
  .table h3 { grid-column: 1 / -1; }
  .equations { margin: 0; }
}

@page { size: A4; margin: 14mm 11mm 16mm; }
@media print {
  :root {
    --ink: #000; --soft: #444; --faint: #777; --line: #999; --paper: #fff; --shade: #f3f3f3;
    --error: #a31912; --error-paper: #fff; --warning: #7a4f00; --warning-paper: #fff;
    --info: #174a86; --info-paper: #fff; --good: #14602f; --link: #000;
  }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.5; }
  h1 { font-size: 15pt; } h2, .report > summary h2 { font-size: 11.5pt; } h3 { font-size: 10pt; }
  a { text-decoration: none; }
  .back, .rules, .report:not([open]) { display: none; }
  .rest::details-content { content-visibility: visible; }
  .wide { overflow: visible; }
  .report { border: 0; border-top: 1px solid #999; border-radius: 0; padding: 6pt 0; margin-top: 8pt; }
  .report[open] { break-before: page; border-top: 0; }
  summary { list-style: none; }
  thead { display: table-header-group; }
  tr, .form, .findings > li, .legend, .tiles, blockquote { break-inside: avoid; }
  h1, h2, h3, summary { break-after: avoid; }
  .form { font-size: 7.5pt; min-width: 0; } .equations { font-size: 8pt; }
  .form th, .form td { padding: 1.5pt 2.5pt; border-color: #666; }
  .form td { min-width: 0; }
  .disputes { font-size: 7pt; }
}
`;
