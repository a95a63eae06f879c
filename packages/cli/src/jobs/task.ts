import type { CheckRequest, ExtractRequest, LayoutRequest } from '../requests.ts';
import { checkWork } from './check-work.ts';
import { diffWork } from './diff-work.ts';
import { extractWork } from './extract-work.ts';
import { layoutWork } from './layout-work.ts';
import type { Work } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** What is to be done with every text of a run. */
export type Assignment =
  | { readonly job: 'check' | 'diff'; readonly request: CheckRequest }
  | { readonly job: 'extract'; readonly request: ExtractRequest }
  | { readonly job: 'fmt'; readonly request: LayoutRequest };

/** An assignment that can be set to work. Plain data: threads are given it, and each makes its own work of it. */
export type Task = Assignment & Surroundings;

export async function workOf(task: Task): Promise<Work> {
  switch (task.job) {
    case 'check':
      return checkWork(task.request, task);
    case 'diff':
      return diffWork(task.request, task);
    case 'extract':
      return extractWork(task.request, task);
    case 'fmt':
      return layoutWork(task.request, task);
  }
}
