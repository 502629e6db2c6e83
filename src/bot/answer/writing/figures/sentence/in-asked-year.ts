import type { Language } from '../../../../../knowledge/index.js';
import { claimTokens } from '../../../../../tools/index.js';
import { askedYear } from '../../reading/asked-year.js';
import type { Reading } from '../../reading/held-words.js';

const IN: Readonly<Record<Language, (year: string) => string>> = {
  zh: (year) => `${year}年，`,
  en: (year) => `In ${year}, `,
};

/**
 * What a sentence says to one who asked about a year: where neither it nor what comes before it names any, that year is
 * meant. Null where a period is named, or none is asked about.
 */
export function inAskedYear(text: string, before: string, { question, corpus, language }: Reading): string | null {
  const year = askedYear(question);
  const isNamed = (): boolean =>
    claimTokens(`${before} ${text}`, corpus, undefined).some(({ kind }) => kind === 'period');
  return year === null || isNamed() ? null : `${IN[language](year)}${text}`;
}
