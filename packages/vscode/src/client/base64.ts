/** Small enough to be spread into one call. */
const CHUNK = 0x8000;

/** Bytes in base64, with what both Node and browsers have. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
