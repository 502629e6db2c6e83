import type { ChangeMeaning } from '../prose/mention.js';

/** A word that says how a value moved, and by how much. */
export interface ChangeWord {
  readonly kind: ChangeMeaning['kind'];
  /** A decimal. */
  readonly factor: string;
  /** Source of a regular expression. */
  readonly pattern: string;
}

/** 翻一番 is twice, 翻两番 four times: each 番 doubles. */
export const CHANGE_WORDS: readonly ChangeWord[] = [
  { kind: 'multiplied-by', factor: '8', pattern: '翻(?:了)?(?:三|3)番' },
  { kind: 'multiplied-by', factor: '4', pattern: '翻(?:了)?(?:两|二|2)番' },
  { kind: 'multiplied-by', factor: '2', pattern: '翻(?:了)?(?:一|1)?番' },
  { kind: 'multiplied-by', factor: '2', pattern: '翻(?:了)?(?:一)?倍' },
  { kind: 'multiplied-by', factor: '2', pattern: '(?:成倍|倍增)(?!加)' },
  { kind: 'multiplied-by', factor: '0.5', pattern: '(?:减|折|减少一)半|腰斩' },
  { kind: 'multiplied-by', factor: '2', pattern: '\\b(?:doubled|doubling|doubles|double|twofold|two-fold)\\b' },
  {
    kind: 'multiplied-by',
    factor: '3',
    pattern: '\\b(?:tripled|tripling|triples|triple|trebled|threefold|three-fold)\\b',
  },
  { kind: 'multiplied-by', factor: '4', pattern: '\\b(?:quadrupled|quadrupling|quadruples|fourfold|four-fold)\\b' },
  { kind: 'multiplied-by', factor: '5', pattern: '\\b(?:quintupled|fivefold|five-fold)\\b' },
  { kind: 'multiplied-by', factor: '10', pattern: '\\b(?:tenfold|ten-fold)\\b' },
  { kind: 'multiplied-by', factor: '0.5', pattern: '\\b(?:halved|halving|halves)\\b' },
];
