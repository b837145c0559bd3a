/** Lanczos' approximation, good to about 14 digits for positive arguments. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error('The logarithm of the gamma function is used above zero only.');
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const t = shifted + 7.5;
  const series = lanczos.reduce((sum, c, i) => sum + c / (shifted + i + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

const enough = 1e-14;
const mostSteps = 10_000;

/** Probability that a gamma variable of this shape and scale 1 is below x. */
export function gammaCumulative(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < mostSteps && term > sum * enough; n += 1) {
      term *= x / (shape + n);
      sum += term;
    }
    return Math.min(1, sum * front);
  }
  // Continued fraction of the upper tail, by Lentz's method.
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostSteps; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < enough) break;
  }
  return 1 - front * fraction;
}

/** Value below which a gamma variable of this shape and scale 1 lies with this probability. */
export function gammaQuantile(shape: number, probability: number): number {
  if (shape === 0) return 0;
  let low = 0;
  let high = shape + 10 * Math.sqrt(shape) + 50;
  for (let i = 0; i < 200 && high - low > 1e-12 * high; i += 1) {
    const middle = (low + high) / 2;
    if (gammaCumulative(shape, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
