import { findRankPlace } from '../../understand/ordinals.js';
import type { Understanding } from '../../understand/understanding.js';
import { readModifiers, type Modifier } from './modifiers.js';

/** What a question says, as far as an order is read from it. */
export type Saying = Pick<Understanding, 'cues' | 'question' | 'language'>;

export interface Ranking {
  readonly order: 'highest' | 'lowest';
  readonly keep: 'all' | 'positive' | 'negative';
  /** Rows wanted: those asked for, or all. */
  readonly count: 'asked' | 'all';
}

/** 前三 and "the top three" count from the highest. */
const FIRST_OF = /前(?:[一二两三四五六七八九十]|\d{1,2})(?!年|一年)|\btop\b/iu;

/** "The slowest that still grew". */
const POSITIVE =
  /为正|正增长|[仍还](?:在|然|保持)?[^，。]{0,4}(?:增长|上涨|上升)的|(?:增长|增加|上涨|上升)了?的(?:那些|这些|几[种个类])?(?:商品|品类|产品)?(?:当中|之中|里面?|中)|(?:增[加长]额|增量)[^，。]{0,3}(?:最|第.{1,2}|倒数第.{1,2})[小少低]|\bpositive\b|\bstill (?:grew|rose|growing|rising|(?:managed|able) to (?:grow|rise))\b|\b(?:that|among (?:\w+ ){1,4}which|whose exports) (?:\w+ ){0,3}(?:grew|rose|grow|rise|gained)\b(?! (?:the |by the )?(?:\w+est|least|most)\b)|\b(?:smallest|lowest|least|slightest) (?:absolute )?(?:increase|gain|rise)\b/iu;

/** The second lowest counts from the lowest. */
const LOW = /倒数|第.{1,2}[低小少慢]|\bfrom (?:the )?bottom\b|[- ](?:lowest|smallest|least|slowest|weakest|worst)\b/iu;

/** The order that a question speaks of, and how much of it; null where it speaks of none. */
export function rankingOf(saying: Saying): Ranking | null {
  const { question, cues } = saying;
  if (findRankPlace(question) !== null) {
    const isLow = LOW.test(question) || (cues.has('lowest') && !cues.has('highest'));
    return fromEnd(isLow ? 'lowest' : 'highest', saying);
  }
  return superlative(saying) ?? withoutSuperlative(saying);
}

/** "The largest", "the slowest that still grew", "what fell the most", which lies lowest. */
function superlative({ cues, question, language }: Saying): Ranking | null {
  const [most, least] = [cues.has('highest'), cues.has('lowest')];
  if (!most && !least) return null;
  if (!most || !least) return fromEnd(most ? 'highest' : 'lowest', { cues, question, language });
  const modifiers = readModifiers(question, language);
  const count = modifiers.has('ordered') ? 'all' : 'asked';
  return { order: firstOf(modifiers), keep: keptSign(question), count };
}

/** From the most or the least on: the largest decrease is the lowest change, and what rose is none. */
function fromEnd(end: Ranking['order'], { cues, question, language }: Saying): Ranking {
  const falls = cues.has('decline') && !readModifiers(question.replace(SPEED, ' '), language).has('growing');
  if (!falls) return { order: end, keep: keptSign(question), count: 'asked' };
  return { order: end === 'highest' ? 'lowest' : 'highest', keep: 'negative', count: 'asked' };
}

/** Rises and falls are both fast or slow. */
const SPEED = /[快慢]|\b(?:fast|slow)(?:er|est)\b/giu;

function keptSign(question: string): Ranking['keep'] {
  return POSITIVE.test(question) ? 'positive' : 'all';
}

/** Which end an order begins at. */
function firstOf(modifiers: ReadonlySet<Modifier>): Ranking['order'] {
  return modifiers.has('ascending') ? 'lowest' : 'highest';
}

/** All in order, all that fell, or the first few. */
function withoutSuperlative({ cues, question, language }: Saying): Ranking | null {
  const isOfPatterns = cues.has('area') || cues.has('pattern');
  const modifiers = readModifiers(question, language);
  const isOrdered = !isOfPatterns && modifiers.has('ordered');
  if (isOrdered) return { order: firstOf(modifiers), keep: 'all', count: 'all' };
  if (cues.has('decline')) return { order: 'lowest', keep: 'negative', count: 'all' };
  return FIRST_OF.test(question) ? { order: 'highest', keep: 'all', count: 'asked' } : null;
}
