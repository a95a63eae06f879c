/** Milliseconds since some moment. `performance` would tell too, but Node takes a while to load it. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
