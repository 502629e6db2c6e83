import type { Language } from '../../../../../knowledge/index.js';

/** A word that stands in front of a clause, with more to come: nothing that it leads could stand alone. */
interface LeadingWord {
  readonly says: 'condition' | 'course' | 'ground' | 'means' | 'purpose' | 'reason' | 'when' | 'where';
  /**
   * What it leads may move where it holds of all that the sentence says, so that a later predicate holds under it as well,
   * and may stand anywhere: "in 2020, A rose", "A rose in 2020". What has to stay in front may be true of what is next to it
   * alone: "if …", "because …", "to …".
   */
  readonly may: 'move' | 'stay';
  /** Alternatives of a pattern. */
  readonly words: Readonly<Record<Language, string>>;
}

const WORDS: readonly LeadingWord[] = [
  { says: 'where', may: 'move', words: { zh: '在|从', en: 'in|at|on|over|under|from|against' } },
  {
    says: 'when',
    may: 'move',
    words: {
      zh: String.raw`自(?=\s*\d|从)|截至|(?:近年来|未来|当前|目前|当今|与此同时)(?=[，,]|$)`,
      en: 'during|since|to date',
    },
  },
  { says: 'means', may: 'move', words: { zh: '通过|基于', en: 'by|through|with|based on' } },
  { says: 'course', may: 'move', words: { zh: '随着', en: 'as' } },
  { says: 'ground', may: 'stay', words: { zh: '针对|根据|对于', en: 'in view of|compared with' } },
  { says: 'reason', may: 'stay', words: { zh: '由于|因为|受', en: 'because|due to|owing to' } },
  {
    says: 'condition',
    may: 'stay',
    words: {
      zh: '若|如果|一旦|只要|只有|除|即便|虽然|尽管|当(?![前今])',
      en: 'if|when|while|although|though|unless|despite|even|without|whereas',
    },
  },
  { says: 'purpose', may: 'stay', words: { zh: '为了?', en: 'to|for' } },
];

function patternOf(language: Language, words: readonly LeadingWord[]): string {
  const all = words.map((word) => word.words[language]).join('|');
  return language === 'zh' ? `(?:${all})` : String.raw`(?:(?:${all})\b)`;
}

function inBoth(words: readonly LeadingWord[]): Readonly<Record<Language, string>> {
  return { zh: patternOf('zh', words), en: patternOf('en', words) };
}

/** A pattern for every word that leads a clause. */
export const LEADING = inBoth(WORDS);
/** A pattern for those of which what they lead may move. */
export const MOVING = inBoth(WORDS.filter(({ may }) => may === 'move'));
