import { englishStopWords } from './stop-words.js';

/** Scripts that neither Chinese nor English is written in; kana and hangul among Han characters show them at once. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}]/gu;
/** Letters of other scripts, as a share of all letters, from which a text is not in Chinese or English. */
const OTHER_SCRIPT_SHARE = 0.2;
/** Words of Latin letters, as a share, with a letter that English lacks: Vietnamese, Turkish, Polish. */
const ACCENTED_SHARE = 0.25;
/** Below so many words too little is written to tell. */
const LEAST_WORDS = 4;

/** Articles, pronouns and conjunctions of languages in Latin letters; none of them is an English word. */
const FUNCTION_WORDS = new Set(
  [
    'der die das und nicht wir sind mit ein eine für von zu ist unser unsere haben keine',
    'le la les des nous est une et pas pour avec dans sont notre nos du qui',
    'el los las una nosotros somos con para que nuestra nuestro en y es del por falta',
    'il gli noi siamo non per di della dei una che sono nostra è',
    'o os não nós uma com para da do das dos nossa nosso em',
    'wij zijn niet een het van voor met geen onze',
    'kami yang dan tidak untuk dengan adalah dari pada di',
    'vi är inte och att som en ett det för med har',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !englishStopWords.has(word) && word !== 'die'),
);

/** Whether a text is written in another language than Chinese or English. */
export function isOtherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const other = text.match(OTHER_SCRIPT)?.length ?? 0;
  if (letters > 0 && other / letters >= OTHER_SCRIPT_SHARE) return true;
  if (/\p{Script=Han}/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const accented = words.filter((word) => /[^a-z]/u.test(word)).length;
  const foreign = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  const english = words.filter((word) => englishStopWords.has(word)).length;
  return (accented / words.length >= ACCENTED_SHARE && accented > english) || foreign > english;
}
