/** A size in bytes as a person says it. */
export function megabytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${trim(bytes / 1000)} KB`;
  return `${trim(bytes / 1_000_000)} MB`;
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
