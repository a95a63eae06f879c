/**
 * What `gouji check` found in one report, one finding a line: where, which rule, which cells and numbers. Nothing of the
 * report's text is in it, so that a list of a real report can lie in the project.
 */
export function goldenOf({ diagnostics }) {
  return diagnostics.map((diagnostic) => `${lineOf(diagnostic)}\n`).join('');
}

function lineOf({ rule, severity, range, cells, identities, computed, stated, difference, suspects }) {
  const place = ({ line, column }) => `${line}:${column}`;
  const parts = [`${place(range.start)}-${place(range.end)} ${severity} ${rule}`];
  if (cells?.length > 0) parts.push(`cells ${cells.join(' ')}`);
  if (identities?.length > 0) parts.push(`identities ${identities.join(' ')}`);
  if (computed !== undefined) parts.push(`computed ${computed} stated ${stated} difference ${difference}`);
  for (const { cell, found, expected } of suspects ?? []) parts.push(`suspect ${cell} ${found} ${expected}`);
  return parts.join('; ');
}
