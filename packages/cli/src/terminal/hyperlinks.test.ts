import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { OutputStream } from '../host.ts';
import { hyperlink, wantsLinks } from './hyperlinks.ts';
import { displayWidth } from './width.ts';

function stream(isTTY: boolean): OutputStream {
  return Object.assign(new Writable(), { isTTY });
}

describe('links in a terminal', () => {
  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM: 'xterm-256color' }, true],
    [{ VTE_VERSION: '6800' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: '4205' }, false],
    [{ WT_SESSION: '0f1e' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
    [{ TERM: 'linux' }, false],
    [{ TERM: 'dumb' }, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{}, false],
  ])('%j: %j', (env, shown) => {
    expect(wantsLinks(env, stream(true))).toBe(shown);
  });

  it('are not written to files and pipes unless that is asked for', () => {
    expect(wantsLinks({ TERM: 'xterm-kitty' }, stream(false))).toBe(false);
    expect(wantsLinks({ FORCE_HYPERLINK: '1' }, stream(false))).toBe(true);
  });

  it('take no more room than their words', () => {
    expect(displayWidth(hyperlink('总计', 'https://example.com/a'))).toBe(4);
  });
});
