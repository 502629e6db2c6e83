const DIMENSIONS = 384;

/** A linear congruential generator: the same data in every run. */
let state = 20_261_123;

/** The next number from 0 to 1. */
export function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

/** Vectors of length one in no particular direction. */
export function syntheticVectors(count: number): Float32Array {
  const vectors = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < count; row += 1) {
    const vector = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    let square = 0;
    for (let index = 0; index < DIMENSIONS; index += 1) {
      const number = chance() + chance() + chance() - 1.5;
      vector[index] = number;
      square += number * number;
    }
    for (let index = 0; index < DIMENSIONS; index += 1) vector[index] = (vector[index] ?? 0) / Math.sqrt(square);
  }
  return vectors;
}
