import { describe, expect, it } from 'vitest';
import { fitLabels } from '../../../../src/knowledge/retrieval/labels/fit-labels.js';
import { LabelModel } from '../../../../src/knowledge/retrieval/labels/label-model.js';

/** A unit vector in 384 dimensions between two axes. */
function unit(axis: number, share: number): Float32Array {
  const vector = new Float32Array(384);
  vector[axis] = Math.cos(share);
  vector[axis + 1] = Math.sin(share);
  return vector;
}

describe('fitLabels', () => {
  it('reads the label whose examples a vector is like', () => {
    const examples = [unit(0, 0.1), unit(0, 0.2), unit(100, 0.1), unit(100, 0.2), unit(200, 0.1), unit(200, 0.2)];
    const vectors = Float32Array.from(examples.flatMap((vector) => [...vector]));
    const model = new LabelModel(['a', 'b', 'c'], fitLabels(vectors, [0, 0, 1, 1, 2, 2], 3));
    expect(model.scores(unit(0, 0.3))[0]?.label).toBe('a');
    expect(model.scores(unit(100, 0.3))[0]?.label).toBe('b');
    expect(model.scores(unit(200, 0.15))[0]?.label).toBe('c');
  });
});
