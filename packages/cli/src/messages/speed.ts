import type { Phase } from '../stats/meter.ts';
import { megabytes } from './size.ts';

/** Words about how fast a run is. */
export interface SpeedWords {
  readonly help: {
    readonly threads: string;
    readonly cache: string;
    readonly stats: string;
    readonly watch: string;
  };
  /** Of a bar, in the words of its library: {bar} {value} {total} {eta_formatted}. */
  readonly progress: string;
  readonly watching: string;
  readonly stats: {
    readonly head: (files: number, bytes: number, milliseconds: number, threads: number) => string;
    readonly recalled: (files: number) => string;
    readonly columns: readonly string[];
    readonly phases: string;
    readonly phase: Readonly<Record<Phase, string>>;
    readonly rules: string;
  };
}

export const SPEED_ZH: SpeedWords = {
  help: {
    threads: '用几个线程：auto 或数字（默认 auto，文件很多时才用）',
    cache: '记住检查结果，没有改动的文件下次不再重查',
    stats: '显示各步骤、各规则用的时间',
    watch: '检查后不退出，文件有改动就重新检查',
  },
  watching: '等待文件改动，按 Ctrl+C 结束……',
  progress: '{bar} {value}/{total} 个文件，约还要 {eta_formatted}',
  stats: {
    head: (files, bytes, milliseconds, threads) =>
      `${files} 个文件，${megabytes(bytes)}，用时 ${seconds(milliseconds)} 秒，${threads} 个线程。`,
    recalled: (files) => `其中 ${files} 个沿用了上次的结果。`,
    columns: ['毫秒', '占比'],
    phases: '步骤（各线程相加）',
    phase: { read: '读文件', parse: '读懂年报', check: '检查', write: '写结果' },
    rules: '最费时的规则（几条规则共用的准备，算在先用的一条上）',
  },
};

export const SPEED_EN: SpeedWords = {
  help: {
    threads: 'how many threads: auto or a number (default: auto, several only for many files)',
    cache: 'remember results, so that files without changes are not checked again',
    stats: 'tell how long each phase and each rule took',
    watch: 'go on after the check, and check again what changes',
  },
  watching: 'Watching for changes, Ctrl+C ends…',
  progress: '{bar} {value}/{total} files, about {eta_formatted} left',
  stats: {
    head: (files, bytes, milliseconds, threads) =>
      `${files} file${files === 1 ? '' : 's'}, ${megabytes(bytes)}, ${seconds(milliseconds)} s, ${threads} thread${threads === 1 ? '' : 's'}.`,
    recalled: (files) => `${files} of them as known from an earlier run.`,
    columns: ['ms', 'share'],
    phases: 'Phases (of all threads together)',
    phase: { read: 'reading files', parse: 'parsing reports', check: 'checking', write: 'writing results' },
    rules: 'Dearest rules (what several rules need counts as the first one’s)',
  },
};

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
