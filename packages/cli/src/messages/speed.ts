/** Words about how fast a run is. */
export interface SpeedWords {
  readonly help: { readonly threads: string };
}

export const SPEED_ZH: SpeedWords = {
  help: { threads: '用几个线程：auto 或数字（默认 auto，文件很多时才用）' },
};

export const SPEED_EN: SpeedWords = {
  help: { threads: 'how many threads: auto or a number (default: auto, several only for many files)' },
};
