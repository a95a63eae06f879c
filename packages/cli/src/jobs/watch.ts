import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { CONFIG_NAMES, ConfigFinder } from '../config/find-config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { IgnoreFiles, OWN_IGNORE_FILE } from '../files/ignore-files.ts';
import { mayBeReport } from '../files/location.ts';
import type { Host } from '../host.ts';
import { messagesIn } from '../messages/index.ts';
import { speaker } from '../output/speaker.ts';
import type { CheckRequest } from '../requests.ts';

/** Programs write a file in several steps, and several files at once. */
const REST = 100;
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** Files that say how others are checked: when they change, all is checked again. */
const SETTINGS: readonly string[] = [...CONFIG_NAMES, OWN_IGNORE_FILE];

/** Checks, and checks again what changes, until the host wants it to end. */
export async function watch(
  request: CheckRequest,
  host: Host,
  check: (request: CheckRequest) => Promise<ExitCode>,
): Promise<ExitCode> {
  const changes = new Changes(await startWatching(request, host.cwd));
  const say = speaker(host.stderr);
  let now = request;
  host.signal?.addEventListener('abort', () => changes.close());
  while (!changes.closed) {
    if (host.stdout.isTTY === true) host.stdout.write(CLEAR_SCREEN);
    await check(now);
    await say(messagesIn(request.locale).speed.watching);
    const among = await changes.next();
    // That nothing of it is a report any more is no fault.
    now = among === null ? request : { ...request, among, errorOnUnmatched: false };
  }
  return EXIT.ok;
}

/** What has changed since it was last asked for. */
class Changes {
  closed = false;
  readonly #watcher: FSWatcher;
  readonly #files = new Set<string>();
  #settings = false;
  #wake: () => void = () => {};

  constructor(watcher: FSWatcher) {
    this.#watcher = watcher;
    const note = (path: string): void => {
      if (SETTINGS.includes(basename(path))) this.#settings = true;
      else this.#files.add(path);
      this.#wake();
    };
    watcher.on('add', note).on('change', note);
    // What cannot be watched is checked when something else changes.
    watcher.on('error', () => {});
  }

  /** The files that have changed, or null where all must be checked. Resolves when there are some, or at the end. */
  async next(): Promise<ReadonlySet<string> | null> {
    if (this.#files.size === 0 && !this.#settings && !this.closed)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    await sleep(REST);
    const changed = this.#settings ? null : new Set(this.#files);
    this.#files.clear();
    this.#settings = false;
    return changed;
  }

  close(): void {
    this.closed = true;
    this.#wake();
    void this.#watcher.close();
  }
}

async function startWatching({ operands, config }: CheckRequest, cwd: string): Promise<FSWatcher> {
  const { watch: watchPaths } = await import('chokidar');
  const named = operands.map((operand) => resolve(cwd, operand));
  // A pattern may come to match anything below.
  const roots = [...new Set(named.map((path) => (existsSync(path) ? path : cwd)))];
  const finder = new ConfigFinder();
  const configs =
    config === null ? roots.flatMap((root) => finder.nearest(dirname(root)) ?? []) : [resolve(cwd, config)];
  const meant = new Set([...roots, ...configs]);
  const ignored = new IgnoreFiles();
  const isIgnored = (path: string, isFile: boolean): boolean => {
    const name = basename(path);
    if (meant.has(path) || SETTINGS.includes(name)) return false;
    if (name.startsWith('.') || name === 'node_modules') return true;
    return isFile && (!mayBeReport(name) || ignored.ignores(path));
  };
  return watchPaths([...meant], {
    ignoreInitial: true,
    ignored: (path, stats) => isIgnored(path, stats?.isFile() ?? false),
  });
}
