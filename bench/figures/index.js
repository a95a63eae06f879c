/** @import { Figure } from '../report/types.js' */

/**
 * In the order they are printed. Loaded when measured: no figure shall carry the modules of another.
 * @type {Readonly<Record<string, () => Promise<{ measure: () => Figure | Promise<Figure> }>>>}
 */
export const FIGURES = {
  core: () => import('./core.js'),
  rules: () => import('./rules.js'),
  fold: () => import('./fold.js'),
  peers: () => import('./peers.js'),
  growth: () => import('./growth.js'),
  files: () => import('./files.js'),
  hostile: () => import('./hostile.js'),
  startup: () => import('./startup.js'),
  process: () => import('./whole-process.js'),
  keystrokes: () => import('./keystrokes.js'),
  folder: () => import('./folder.js'),
  threads: () => import('./threads.js'),
};
