/**
 * The ways in which a language opens a sentence on a figure with what it is about. Every pattern matches from the start of
 * a sentence up to the mark behind the opening, and has the group `topic`, which alone says something.
 */
export interface OpeningGrammar {
  /** At rows, periods or a measure: 至于鞋靴，, "as for footwear,". */
  readonly about: readonly RegExp[];
  /** In a unit: 以亿元计，, "measured in billion yuan,". */
  readonly inUnit: RegExp;
  /** At nothing: 具体来说，, "to answer the question,". */
  readonly idle: RegExp;
  /** How an order is told by a topic: 按2022年出口额，. */
  readonly by: (topic: string) => string;
  readonly comma: string;
}
