import type { ViewData } from '../formats/view.ts';

/** What work needs to know beside its request. */
export interface Surroundings {
  readonly cwd: string;
  /** For whom each output is written. */
  readonly views: readonly ViewData[];
}
