import { describe, expect, it } from 'vitest';
import { enumeratorOf } from '../../../src/knowledge/language/enumerators.js';

describe('enumeratorOf', () => {
  it.each([
    // The first of a series opens a list.
    ['一是大力培育创新主体。', true],
    ['首先，要看成本。', true],
    ['First, costs count.', true],
    ['Firstly, costs count.', true],
    // The others carry it on.
    ['二是培育发展新动能。', false],
    ['最后，要看时间。', false],
    ['Finally, time counts.', false],
  ])('tells that %j is an entry', (sentence, opens) => {
    expect(enumeratorOf(sentence)).toMatchObject({ opens });
  });

  it('puts the entries of one list into one series', () => {
    const [one, two, other] = ['一是甲。', '二是乙。', '首先，丙。'].map((sentence) => enumeratorOf(sentence)?.series);
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it.each(['创新是动力。', '第一产业很重要。', 'Firsthand knowledge counts.', 'Seconds matter.', ''])(
    'finds no entry in %j',
    (sentence) => {
      expect(enumeratorOf(sentence)).toBeNull();
    },
  );
});
