/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0…1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place % 1);
}

/**
 * The median of the ratios of each round: a disturbance that hits one round does not reach it.
 * @param {readonly number[]} times
 * @param {readonly number[]} base
 */
export function ratio(times, base) {
  return median(times.map((time, round) => time / (base[round] ?? Number.NaN)));
}

/**
 * The power of size by which time grows: the slope of a straight line through the points on doubly logarithmic paper.
 * @param {readonly { readonly size: number, readonly time: number }[]} points
 */
export function exponent(points) {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const x = mean(xs);
  const y = mean(ys);
  let covariance = 0;
  let variance = 0;
  for (const [at, value] of xs.entries()) {
    covariance += (value - x) * ((ys[at] ?? y) - y);
    variance += (value - x) ** 2;
  }
  return covariance / variance;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
