import { comparePeriods, type Language } from '../../../knowledge/index.js';
import { statedNumberAt, type Measured } from '../../../tools/index.js';
import { answerMessages } from '../../messages/answer.js';
import { messagesIn } from '../../messages/catalogue.js';
import { displayNumber } from './number-figure.js';

/** A number of prose as it is named, and the year in which a movement had it. */
interface Named {
  readonly name: string;
  readonly year: string | null;
}

/**
 * What numbers of prose are called where something is worked out from them: as the text says them, the ends of a movement
 * with their years and the earlier first, 2015 年 20.03 万亿元; each once.
 */
export function numberNames(inputs: readonly Measured[], language: Language): readonly string[] {
  const named = inputs.map((input) => nameOf(input, language));
  const isDated = named.every(({ year }) => year !== null);
  const ordered = isDated ? named.toSorted((a, b) => comparePeriods(a.year ?? '', b.year ?? '')) : named;
  return [...new Set(ordered.map(({ name }) => name))];
}

function nameOf(measured: Measured, language: Language): Named {
  const shown = displayNumber(measured, language);
  const year = yearOfEnd(measured);
  return { name: year === null ? shown : messagesIn(answerMessages, language).inYear(shown, year), year };
}

/** The year of a movement's start or end; a number that stands by itself need not be of the year before it. */
function yearOfEnd({ evidence }: Measured): string | null {
  if (!('passage' in evidence)) return null;
  const stated = statedNumberAt(evidence.passage, evidence.at);
  const isEnd = stated?.role === 'start' || stated?.role === 'end';
  return isEnd && /^\d{4}$/u.test(stated.period ?? '') ? stated.period : null;
}
