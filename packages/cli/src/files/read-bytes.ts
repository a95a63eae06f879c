import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';

export type Bytes = { readonly kind: 'bytes'; readonly bytes: Buffer } | { readonly kind: 'too-large' };

/**
 * The bytes of a file that are within the limit. Plain files are read in one synchronous go, which for many small
 * files is several times quicker than through the thread pool; pipes and devices are read as they come.
 */
export async function readFileBytes(path: string, limit: number): Promise<Bytes> {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile())
      return await collect(createReadStream('', { fd: descriptor, autoClose: false }), limit);
    if (stats.size > limit) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: readFileSync(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}

/** Everything a stream gives, unless it gives more than the limit. */
export async function collect(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    size += bytes.length;
    if (size > limit) return { kind: 'too-large' };
    chunks.push(bytes);
  }
  return {
    kind: 'bytes',
    bytes: chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks),
  };
}
