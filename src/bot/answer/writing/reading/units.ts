import type { Language, QuantityMention } from '../../../../knowledge/index.js';
import { factUnits, type FactUnit } from '../../../../tools/index.js';
import { withoutFunctionWords } from '../words/function-words.js';
import { numberMentions, withoutGaps } from './mentions.js';
import { numberKey, periodKeys } from './number-key.js';

/** A part of a sentence: a word, a mark, what joins, a number or a period by its key. */
export interface WritingUnit extends FactUnit {
  readonly role: 'mark' | 'number' | 'period' | 'word';
}

/** The parts of a text in order, without words that say nothing by themselves. Linear in the length of the text. */
export function writingUnits(printed: string, language: Language): readonly WritingUnit[] {
  const text = withoutGaps(printed);
  const mentions = numberMentions(text).filter(({ kind }) => kind !== 'name' && kind !== 'citation');
  let end = 0;
  const units = mentions.flatMap((mention) => {
    const before = wordsOf(text.slice(end, mention.start), language);
    end = mention.end;
    return [...before, ...numberUnits(mention)];
  });
  return [...units, ...wordsOf(text.slice(end), language)];
}

function wordsOf(text: string, language: Language): readonly WritingUnit[] {
  return factUnits(withoutFunctionWords(text, language), language).map((unit) => ({
    ...unit,
    role: unit.kind === 'word' ? ('word' as const) : ('mark' as const),
  }));
}

function numberUnits(mention: QuantityMention): readonly WritingUnit[] {
  if (mention.kind === 'name') return [];
  const [role, keys] =
    mention.kind === 'period'
      ? (['period', periodKeys(mention.text)] as const)
      : (['number', [numberKey(mention)]] as const);
  return keys.map((key) => ({ kind: 'word', role, word: `#${key}`, written: mention.text }));
}
