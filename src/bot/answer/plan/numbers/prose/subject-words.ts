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
    const bare = bareForm(text);
    return words.filter((word) => bare.includes(word)).length;
  }
  const stems = new Set(wordStems(text));
  return words.filter((word) => stems.has(word)).length;
}

/** The words of a noun, compounds as one: chain-lead is another word than leading. */
export function wholeWords(text: string, language: Language): readonly string[] {
  if (language === 'zh') return contentWords(text, language).map(bareForm);
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? [];
  return words.flatMap((word) => (word.includes('-') ? [`=${word}=`] : wordStems(word).map((stem) => `=${stem}=`)));
}

/** The words of a text as they are spelled: where stems leave two numbers equally near, these may tell them apart. */
export function countSpelled(question: string, text: string, language: Language): number {
  if (language === 'zh') return 0;
  const spelled = new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? []);
  const asked = new Set(question.toLowerCase().match(/[a-z]{4,}(?:-[a-z]+)*/gu) ?? []);
  return [...asked].filter((word) => spelled.has(word)).length;
}
