import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Sink } from './sink.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}

describe('Sink', () => {
  it('waits for a slow reader', async () => {
    const release: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void release.push(done),
    });
    const sink = new Sink(slow);
    let written = false;
    const writing = sink.write('text').then(() => {
      written = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written).toBe(false);
    release[0]?.();
    await writing;
    expect(written).toBe(true);
  });

  it('is quietly closed when its reader has gone', async () => {
    const sink = new Sink(failing('EPIPE'));
    await sink.write('a');
    await new Promise((resolve) => setImmediate(resolve));
    expect(sink.closed).toBe(true);
    await expect(sink.write('b')).resolves.toBeUndefined();
    await expect(sink.end()).resolves.toBeUndefined();
  });

  it('rejects when writing fails otherwise', async () => {
    const sink = new Sink(failing('ENOSPC'));
    await sink.write('a').catch(() => {});
    await expect(sink.end()).rejects.toThrow('ENOSPC');
  });

  it('ends only when everything is written', async () => {
    let text = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        setTimeout(() => {
          text += String(chunk);
          done();
        }, 5);
      },
    });
    const sink = new Sink(stream);
    await sink.write('one ');
    await sink.write('two');
    await sink.end();
    expect(text).toBe('one two');
  });
});
