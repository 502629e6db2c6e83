/** One observation: its features by name and whether it is a positive. */
export interface Observation<Feature extends string> {
  readonly features: Readonly<Record<Feature, number>>;
  readonly positive: boolean;
}

export interface LogisticModel<Feature extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
}

const STEPS = 4000;
const STEP_SIZE = 0.3;
/** Ridge penalty on standardised weights: keeps a few hundred observations from being learnt by heart. */
const RIDGE = 0.02;

/** Logistic regression by gradient descent on standardised features; both classes count alike. */
export function fitLogistic<Feature extends string>(
  names: readonly Feature[],
  observations: readonly Observation<Feature>[],
): LogisticModel<Feature> {
  const scales = names.map((name) => scaleOf(observations.map(({ features }) => features[name])));
  const rows = observations.map(({ features }) => names.map((name, k) => standardise(features[name], scales[k])));
  const positives = observations.filter(({ positive }) => positive).length / observations.length;
  const beta = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const errors = rows.map((row, index) => {
      const positive = observations[index]?.positive ?? false;
      const weight = positive ? 0.5 / positives : 0.5 / (1 - positives);
      return weight * (sigmoid(bias + inner(beta, row)) - Number(positive));
    });
    bias -= (STEP_SIZE * sum(errors)) / rows.length;
    for (const k of beta.keys()) {
      const slope = sum(errors.map((error, index) => error * (rows[index]?.[k] ?? 0))) / rows.length;
      beta[k] = (beta[k] ?? 0) - STEP_SIZE * (slope + RIDGE * (beta[k] ?? 0));
    }
  }
  return unstandardise(names, beta, bias, scales);
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function unstandardise<Feature extends string>(
  names: readonly Feature[],
  beta: readonly number[],
  bias: number,
  scales: readonly Scale[],
): LogisticModel<Feature> {
  const raw = names.map((name, k) => [name, (beta[k] ?? 0) / (scales[k]?.deviation ?? 1)] as const);
  const shift = sum(raw.map(([, weight], k) => weight * (scales[k]?.mean ?? 0)));
  return { bias: bias - shift, weights: Object.fromEntries(raw) as Record<Feature, number> };
}

function scaleOf(values: readonly number[]): Scale {
  const mean = sum(values) / values.length;
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
  return { mean, deviation: deviation === 0 ? 1 : deviation };
}

function standardise(value: number, scale: Scale | undefined): number {
  return scale === undefined ? value : (value - scale.mean) / scale.deviation;
}

/** The probability of a positive. */
export function predict<Feature extends string>(
  { bias, weights }: LogisticModel<Feature>,
  features: Readonly<Record<Feature, number>>,
): number {
  return sigmoid(bias + sum((Object.keys(weights) as Feature[]).map((name) => weights[name] * features[name])));
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function inner(left: readonly number[], right: readonly number[]): number {
  return sum(left.map((value, index) => value * (right[index] ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
