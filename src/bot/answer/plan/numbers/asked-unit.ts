import { parseQuantities, type Language, type Unit } from '../../../../knowledge/index.js';

/** Words behind which a question names the unit that it wants: 多少万元, "how many billion yuan", "in percent". */
const OPENERS: Readonly<Record<Language, RegExp>> = {
  zh: /(?:(?:换算?|折算?|等)[成合为于]*)?(?:多少|(?<![那这近前后头])几(?!乎))|(?:换算?|折算?)[成合为]+|(?<!复)合|[用以按]/gu,
  en: /\bhow (?:many|much)\b|\b(?:in|into|to|as)\b/giu,
};

/** Characters that the longest name of a unit takes, by far; the rest of a long question is not read for each opener. */
const MOST_OF_UNIT = 100;

/** "Millions of yuan" is said of a number that is asked for, "million yuan" of one that is given. */
const SCALE_OF = /^(?:terms of )?(?<scale>thousand|million|billion|trillion)s(?: of)? /iu;

/** The units that a question asks its answer in, in the order named; [] where it leaves the unit open. */
export function askedUnits(question: string, language: Language): readonly Unit[] {
  return [...question.matchAll(OPENERS[language])].flatMap(({ index, 0: opener }) => {
    // The asked number stands where a number would: 多少万元 is read as 1万元.
    const behind = question
      .slice(index + opener.length)
      .trimStart()
      .slice(0, MOST_OF_UNIT);
    const [mention] = parseQuantities(`1 ${behind.replace(SCALE_OF, '$<scale> ')}`);
    if (mention?.kind !== 'amount' || mention.start !== 0) return [];
    const { unit } = mention.quantity;
    return unit.text === '' ? [] : [unit];
  });
}
