import {
  alignSentences,
  parsePeriod,
  parseQuantities,
  splitSentences,
  type Language,
  type Passage,
  type QuantityMention,
} from '../../knowledge/index.js';
import { measureMention, numbersIn, type NumberPlace } from '../computing/number-place.js';
import type { Measured } from '../computing/operand.js';

import { A_YEAR, BEHIND, FROM, RANKED, TO } from './movement-words.js';

/**
 * How a number stands in its sentence: as the start or end of a movement, as its rate a year, as the place that
 * something holds in an order, or by itself.
 */
export type NumberRole = 'start' | 'end' | 'rate-a-year' | 'place' | 'plain';

/** The words around a number, up to the numbers beside it. */
export interface Surroundings {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** A number that a sentence states exactly, with what the sentence says of it. */
export interface StatedNumber {
  /** The number; of a range its two ends, the lower first. */
  readonly ends: readonly { readonly place: NumberPlace; readonly measured: Measured }[];
  /** 0-based place of the sentence in the passage. */
  readonly sentence: number;
  /** The year or span of years that it is about: "2015", "2015/2020"; null where the sentence names none before it. */
  readonly period: string | null;
  readonly role: NumberRole;
  /** In the source's words and, where there is one, in those of the rendering. */
  readonly surroundings: readonly Surroundings[];
}

/** The numbers that a passage's prose states, in order; what is approximate, unclear or part of a title is left out. */
export function statedNumbers(passage: Passage): readonly StatedNumber[] {
  const mentions = numbersIn(passage).filter(({ start }) => !isInTitle(passage.text, start));
  const renderings = alignSentences(passage);
  return splitSentences(passage.text).flatMap(([from, to], sentence) => {
    const own = mentions.filter(({ start }) => from <= start && start < to);
    const reader = new SentenceReader(passage, [from, to], own);
    const rendered = renderings?.[sentence]?.rendering;
    return own.flatMap((_, index) => reader.read(index, sentence, rendered));
  });
}

/** The number that a passage's prose states at an offset; undefined where it states none there. */
export function statedNumberAt(passage: Passage, at: number): StatedNumber | undefined {
  return statedNumbers(passage).find(({ ends }) => ends.some(({ place }) => place.at === at));
}

/** Between title marks a number is part of a name: the five years of 《…第十四个五年规划》 are no duration. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** One sentence with the numbers in it. */
class SentenceReader {
  readonly #passage: Passage;
  readonly #span: readonly [start: number, end: number];
  readonly #mentions: readonly QuantityMention[];

  constructor(passage: Passage, span: readonly [start: number, end: number], mentions: readonly QuantityMention[]) {
    this.#passage = passage;
    this.#span = span;
    this.#mentions = mentions;
  }

  read(index: number, sentence: number, rendering: string | undefined): readonly StatedNumber[] {
    const mention = this.#mentions[index];
    const ends = mention ? endsOf(mention, this.#passage) : [];
    if (!mention || ends.length === 0) return [];
    // 一是, 第一: they count what is said, not what is spoken of.
    if (mention.kind === 'ordinal' && !RANKED.test(this.#before(index))) return [];
    const role = this.#roleOf(index);
    const own: Surroundings = {
      language: this.#passage.language,
      before: this.#before(index),
      after: this.#after(index),
    };
    const rendered = rendering === undefined ? null : renderedSurroundings(ends, rendering);
    const period = periodOfRole(this.#periodBefore(mention), role);
    return [{ ends, sentence, period, role, surroundings: rendered ? [own, rendered] : [own] }];
  }

  /** Text between the number before, or the start of the sentence, and this one. */
  #before(index: number): string {
    const from = this.#mentions[index - 1]?.end ?? this.#span[0];
    return this.#passage.text.slice(from, this.#mentions[index]?.start);
  }

  #after(index: number): string {
    const to = this.#mentions[index + 1]?.start ?? this.#span[1];
    return this.#passage.text.slice(this.#mentions[index]?.end, to);
  }

  #roleOf(index: number): NumberRole {
    if (this.#mentions[index]?.kind === 'ordinal') return 'place';
    if (this.#isYearly(index)) return 'rate-a-year';
    if (this.#movesTo(index)) return 'start';
    return this.#movesTo(index - 1) ? 'end' : 'plain';
  }

  #isYearly(index: number): boolean {
    const mention = this.#mentions[index];
    const isPercent = mention?.kind === 'amount' && mention.quantity.unit.dimension.kind === 'percent';
    return isPercent && (A_YEAR.test(this.#before(index)) || A_YEAR.test(this.#after(index).slice(0, BEHIND)));
  }

  /** Whether this number and the next are said as from and to: amounts of one unit. */
  #movesTo(index: number): boolean {
    const [one, next] = [this.#mentions[index], this.#mentions[index + 1]];
    if (one?.kind !== 'amount' || next?.kind !== 'amount') return false;
    const isOneUnit = one.quantity.unit.text === next.quantity.unit.text;
    return isOneUnit && FROM.test(this.#before(index)) && TO.test(this.#before(index + 1));
  }

  /** The last period that the sentence names before a number. */
  #periodBefore({ start }: QuantityMention): string | null {
    const named = this.#mentions.findLast((one) => one.kind === 'period' && one.start < start);
    return named ? parsePeriod(named.text) : null;
  }
}

function endsOf(mention: QuantityMention, passage: Passage): StatedNumber['ends'] {
  const bounds = mention.kind === 'range' ? (['low', 'high'] as const) : ([undefined] as const);
  return bounds.flatMap((end) => {
    const measured = measureMention(mention, passage, end);
    const place = { document: passage.document, passage: passage.id, at: mention.start };
    return measured ? [{ place: end === undefined ? place : { ...place, end }, measured }] : [];
  });
}

/** A movement over a span of years starts in its first and ends in its last. */
function periodOfRole(period: string | null, role: NumberRole): string | null {
  const [first, last] = period?.split('/') ?? [];
  if (first === undefined || last === undefined) return period;
  if (role === 'start') return first;
  return role === 'end' ? last : period;
}

/** The words around the same number in the rendering; null where it is not said there, or more than once. */
function renderedSurroundings(ends: StatedNumber['ends'], rendering: string): Surroundings | null {
  const mentions = parseQuantities(rendering);
  const same = mentions.flatMap((mention, index) => (isSame(mention, ends) ? [index] : []));
  const [index] = same;
  if (index === undefined || same.length > 1) return null;
  return {
    language: 'en',
    before: rendering.slice(mentions[index - 1]?.end ?? 0, mentions[index]?.start),
    after: rendering.slice(mentions[index]?.end, mentions[index + 1]?.start),
  };
}

function isSame(mention: QuantityMention, ends: StatedNumber['ends']): boolean {
  const said = mention.kind === 'range' ? [mention.low, mention.high] : [];
  const quantities = mention.kind === 'amount' ? [mention.quantity] : said;
  return (
    quantities.length === ends.length &&
    quantities.every(({ value, unit }, index) => {
      const own = ends[index]?.measured.quantity;
      const isOneKind = own?.unit.dimension.kind === unit.dimension.kind;
      return isOneKind && own.value.times(own.unit.scale).eq(value.times(unit.scale));
    })
  );
}
