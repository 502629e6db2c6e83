import { DIMENSIONS } from '../dense/embedding-session.js';
import { dot } from '../dense/dot-product.js';

/** How much a text says what the examples of a label say: about 0 where it does not, up to about 1. */
export interface LabelScore {
  readonly label: string;
  readonly score: number;
}

/** Numbers that {@link fitLabels} gives for so many labels. */
export function modelSize(labels: number): number {
  return (labels + 1) * DIMENSIONS;
}

/** Reads labels off vectors with weights that {@link fitLabels} found. */
export class LabelModel {
  readonly #labels: readonly string[];
  readonly #middle: Float32Array;
  readonly #weights: Float32Array;

  constructor(labels: readonly string[], fitted: Float32Array) {
    this.#labels = labels;
    this.#middle = fitted.subarray(0, DIMENSIONS);
    this.#weights = fitted.subarray(DIMENSIONS);
  }

  /** Every label, the highest score first. @param vector unit vector of a text */
  scores(vector: Float32Array): readonly LabelScore[] {
    const rest = centred(vector, this.#middle);
    return this.#labels
      .map((label, row) => ({ label, score: dot(rest, this.#weights, row * DIMENSIONS) }))
      .toSorted((left, right) => right.score - left.score);
  }
}

/** A vector without what all have in common, at unit length. */
export function centred(vector: Float32Array, middle: Float32Array): Float32Array {
  const rest = vector.map((number, at) => number - (middle[at] ?? 0));
  const length = Math.sqrt(dot(rest, rest, 0));
  return length === 0 ? rest : rest.map((number) => number / length);
}
