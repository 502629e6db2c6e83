/**
 * Term-frequency saturation and length normalisation of BM25: Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond" (2009), section 3.4, whose advised ranges are 1.2 to 2 and 0.5 to 0.8.
 */
export const K1 = 1.2;
export const B = 0.75;

/**
 * How much a term tells: ln(1 + (N - df + 0.5) / (df + 0.5)), the form that never turns negative.
 *
 * @param passages N, how many passages there are
 * @param frequency df, how many of them hold the term
 */
export function inverseDocumentFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** The part of BM25's denominator that depends on a passage's length alone. */
export function lengthNorm(length: number, averageLength: number): number {
  return K1 * (1 - B + (B * length) / averageLength);
}

/** Saturated term frequency, 0 to K1 + 1. */
export function saturation(termFrequency: number, norm: number): number {
  return (termFrequency * (K1 + 1)) / (termFrequency + norm);
}
