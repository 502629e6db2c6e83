/**
 * English function and question words, which say how something is asked and not what about.
 * Written for this project: the closed word classes, with the auxiliaries and the usual ways to begin a request.
 */
const ENGLISH = `a about after again all also am an and any are as at be because been before being between both but by
can could did do does doing down during each either few for from further had has have having he her here hers him his
how i if in into is it its itself just may me might more most much must my no nor not now of off on once only or other
our ours out over own please same shall she should so some such tell than that the their theirs them then there these
they this those through to too under until up upon us very was we were what when where which while who whom whose why
will with would you your yours`;

/** Chinese particles, pronouns and function characters that carry no topic when they stand alone. */
const CHINESE_CHARACTERS = '的了是在和与及或而也就都被把对从到向以于其之这那它他她们吗呢吧啊么个些为有不';

/** Ways to ask in Chinese. They are cut out of a question before its terms are taken. */
const CHINESE_QUESTION_PHRASES = [
  '为什么',
  '是什么',
  '有什么',
  '什么是',
  '什么样',
  '什么时候',
  '什么',
  '怎么办',
  '怎么样',
  '怎么',
  '怎样',
  '如何',
  '哪一年',
  '哪一个',
  '哪一',
  '哪些',
  '哪个',
  '哪里',
  '哪儿',
  '哪种',
  '哪',
  '谁',
  '多少',
  '几个',
  '是否',
  '有没有',
  '请问',
  '吗',
  '呢',
] as const;

export const englishStopWords: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/u));

export const chineseStopCharacters: ReadonlySet<string> = new Set(CHINESE_CHARACTERS);

/** Matches the ways to ask in Chinese, longest first. */
export const chineseQuestionPhrase: RegExp = new RegExp(CHINESE_QUESTION_PHRASES.join('|'), 'gu');
