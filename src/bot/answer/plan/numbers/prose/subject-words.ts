import { firstAlike, inFirstWords } from '../../../../../tools/index.js';
import { bareForm, parseQuantities, wordStems, type Language } from '../../../../../knowledge/index.js';
import { contentWords } from '../../../understand/words.js';
import { DATA_CHARACTERS_ZH, DATA_WORDINGS_ZH, isDataStem } from '../data-words.js';

/** The words of a question that say what the asked number is of, as they are looked for in a sentence. */
export function subjectWords(question: string, language: Language): readonly string[] {
  const spans = parseQuantities(question).filter(({ kind }) => kind !== 'name');
  const bare = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question);
  if (language === 'zh') {
    return contentWords(bare.replace(DATA_WORDINGS_ZH, ' '), language)
      .map(bareForm)
      .filter((word) => word !== '' && !DATA_CHARACTERS_ZH.test(word));
  }
  return contentWords(bare, language)
    .flatMap((word) => wordStems(word))
    .filter((stem) => !isDataStem(stem));
}

/** How many of the words a text of the same language holds. */
export function countHeld(words: readonly string[], text: string, language: Language): number {
  if (language === 'zh') {
    return words.filter((word) => isSaid(word, text)).length;
  }
  const stems = new Set(wordStems(text).map(firstAlike));
  return words.filter((word) => stems.has(firstAlike(word))).length;
}

/** Whether a Chinese text says a word, or one that says the same. */
function isSaid(word: string, text: string): boolean {
  return bareForm(text).includes(word) || bareForm(inFirstWords(text)).includes(firstAlike(word));
}

/**
 * Whether a question has words that the text does not hold and that change what is asked: those that stand by a held
 * one, as 装备 does in 装备制造业. Of English words every one may: "the value added of machinery".
 */
export function asksOfAnother(words: readonly string[], question: string, text: string, language: Language): boolean {
  const [held, strange] = [true, false].map((is) =>
    words.filter((word) => countHeld([word], text, language) > 0 === is),
  );
  if (!held || !strange || strange.length === 0) return false;
  if (language === 'en' || strange.length * MOST_STRANGE > words.length) return true;
  const bare = bareForm(question).replaceAll(/[的“”"]/gu, '');
  return strange.some((word) => held.some((own) => bare.includes(word + own) || bare.includes(own + word)));
}

/** At most one word of three may be strange to the sentence that answers. */
const MOST_STRANGE = 3;

/** The words of a noun, compounds as one: chain-lead is another word than leading. */
export function wholeWords(text: string, language: Language): readonly string[] {
  if (language === 'zh') return contentWords(text, language).map(bareForm);
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? [];
  return words.flatMap((word) => (word.includes('-') ? [compound(word.split('-'))] : stemsOf(word)));
}

/** A noun that is asked for, also where it parts what others write as one: "chain lead". */
export function askedNoun(text: string, language: Language): readonly string[] {
  const own = wholeWords(text, language);
  if (language === 'zh') return own;
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return [...own, ...words.slice(1).map((word, index) => compound([words[index] ?? '', word]))];
}

function stemsOf(word: string): readonly string[] {
  return wordStems(word).map((stem) => `=${firstAlike(stem)}=`);
}

function compound(parts: readonly string[]): string {
  return `=${parts.flatMap((part) => wordStems(part).map(firstAlike)).join('-')}=`;
}

/** The words of a text as they are spelled: where stems leave two numbers equally near, these may tell them apart. */
export function countSpelled(question: string, text: string, language: Language): number {
  if (language === 'zh') return 0;
  const spelled = new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? []);
  const asked = new Set(question.toLowerCase().match(/[a-z]{4,}(?:-[a-z]+)*/gu) ?? []);
  return [...asked].filter((word) => spelled.has(word)).length;
}
