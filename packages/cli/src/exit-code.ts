/** What every command returns; part of the public contract. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings. */
  findings: 1,
  /** Wrong usage, unreadable file, nothing matched, internal error. */
  failure: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
