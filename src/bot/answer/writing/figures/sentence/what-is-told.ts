import { isWordOf } from '../../../../../tools/index.js';
import { NATIONAL } from '../../words/claim-words.js';
import type { FigureSentence } from './figure-sentence.js';

/** Whether a sentence says of what its number is, or leaves it out; not something else that a piece names besides. */
export function tellsOfWhat(sentence: FigureSentence): boolean {
  return !namesNationAlone(sentence) && !namesAmountAlone(sentence) && !namesYearsAsWhat(sentence);
}

/** Whether a sentence names a country and nothing of it: "China grew by 32.8%", where its value added did. */
export function namesNationAlone(sentence: FigureSentence): boolean {
  const names = sentence.tokens.filter(({ kind }) => kind === 'name').map((token) => sentence.written(token));
  return names.length > 0 && names.every((name) => NATIONAL.has(name.toLowerCase()));
}

/** Whether a sentence is of an amount, and does not say of what. */
function namesAmountAlone(sentence: FigureSentence): boolean {
  return sentence.has('amount') && !sentence.tokens.some(({ kind }) => kind === 'name');
}

/** "2015 and 2020 rose": two years that are not told as the ends of one period. */
function namesYearsAsWhat(sentence: FigureSentence): boolean {
  return sentence.tokens.some((token, at) => {
    const isPair = token.kind === 'period' && /\band\b|[和与、]/iu.test(sentence.written(token));
    return isPair && !isWordOf(sentence.tokens[at - 1], 'from');
  });
}
