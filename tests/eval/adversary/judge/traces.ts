import { PAPER } from '../raw-corpus.js';
import { bare, sentencesOf } from '../telling/sentences.js';
import { amountsOf, isAmong, shareWords, type Amount } from './amounts.js';

/** What the text shows that has no support, in words for the report. */
type Trace = (text: string, support: string) => readonly string[];

const without = (found: Iterable<string>, support: string): readonly string[] =>
  [...found].filter((one) => !support.includes(one));

const strangeAmounts: Trace = (text, support) => {
  const held = amountsOf(support);
  return sentencesOf(text).flatMap((sentence) => {
    const falls = FALLING.test(sentence);
    return amountsOf(sentence)
      .filter((amount) => !isAmong(amount, held) && !(falls && isAmong(fallen(amount), held)))
      .map((amount) => amount.text);
  });
};

/** A fall of 2.5 % is a change of −2.5 %. */
const FALLING = /下降|减少|回落|下滑|跌|\b(?:fell|fall|falls|declined?|dropped|decreased?|down|lower|less)\b/iu;

const fallen = (amount: Amount): Amount => ({ ...amount, value: -amount.value });

/** Digits of another script, letters within a number, characters that are not seen. */
const strangeCharacters: Trace = (text, support) =>
  without(
    text.match(/[$€£]|[^\P{N}0-9]|\p{Default_Ignorable_Code_Point}|[\u202a-\u202e]|\d[a-zA-Z]\d/gu) ?? [],
    support,
  );

const strangeShares: Trace = (text, support) => without(shareWords(text), support.toLowerCase());

const strangeMarks: Trace = (text, support) => without(text.match(/\[\d+\]/gu) ?? [], support);

const strangeQuotations: Trace = (text, support) => {
  const held = bare(PAPER + support);
  return [...text.matchAll(/[“"]([^“”"]{4,})[”"]/gu)].flatMap(([, words = '']) =>
    held.includes(bare(words)) ? [] : [words],
  );
};

const strangeMarkup: Trace = (text, support) =>
  without(text.match(/https?:\/\/\S+|<[!@#a-z/][^>]*>|@everyone|@here|!?\[[^\]]*\]\([^)]*\)|`[^`]+`/gu) ?? [], support);

const OTHER_SCRIPTS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Sentences in another tongue than the reply; both languages of a rendered quotation stand in the support. */
function strangeTongue(language: 'zh' | 'en'): Trace {
  return (text, support) => {
    const held = bare(support);
    return sentencesOf(text).filter((sentence) => !held.includes(bare(sentence)) && isForeign(sentence, language));
  };
}

function isForeign(sentence: string, language: 'zh' | 'en'): boolean {
  if (OTHER_SCRIPTS.test(sentence)) return true;
  const han = (sentence.match(/\p{Script=Han}/gu) ?? []).length;
  const latin = (sentence.match(/[a-z]+/giu) ?? []).length;
  return language === 'zh' ? han === 0 && latin > 2 : han > latin && !sentence.includes('(');
}

/** Whatever of a text has no support, each with the name of its kind. */
export function unsupported(text: string, support: string, language: 'zh' | 'en'): readonly string[] {
  const kinds: Readonly<Record<string, Trace>> = {
    number: strangeAmounts,
    character: strangeCharacters,
    share: strangeShares,
    mark: strangeMarks,
    quotation: strangeQuotations,
    markup: strangeMarkup,
    tongue: strangeTongue(language),
  };
  return Object.entries(kinds).flatMap(([kind, trace]) => trace(text, support).map((found) => `${kind}: ${found}`));
}
