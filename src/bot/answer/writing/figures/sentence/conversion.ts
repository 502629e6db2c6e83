import type { Language } from '../../../../../knowledge/index.js';
import type { Figure } from '../../../../reply/reply.js';

/** In front of a unit. */
const NUMBER = /^−?[\d.]+\s*/u;
/** At the end of a formula whose result is put into another scale of its unit. */
export const CONVERTED = / [×÷] 10+$/u;

/** Words that say a number is in another unit than its source's, and in which. */
const WORDS: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /(?<=^|[，,；;])经?(?:换算|折算)(?:之?后|一下|过来)?[，,]\s*/u,
    /(?<=^|[，,；;])经?(?:换算|折算|折合)[成为到](?<unit>\p{Script=Han}{1,5}?)后?[，,]\s*/u,
    /(?<=^|[，,；;])(?:如果|若)?[以按用](?<unit>\p{Script=Han}{1,5}?)(?:来?计算?|来?表示|来?衡量|为单位)[，,]\s*/u,
    /[将把](?<kept>[^，,；;]+?)(?:换算|折算|折合)[成为到](?<unit>\p{Script=Han}{1,5}?)(?:之?后)?[，,]?(?=[为是])/u,
    /(?:换算|折算|折合)[成为到](?<unit>\p{Script=Han}{1,5}?)(?:之?后)?(?=[为是]\s*\d)/u,
    /(?<=[^折混综组结配总联符])合(?=\s*[\d.]+\s*[百千万亿]*元)/u,
    /经换算|(?:换算|折算)(?:之?后|过来|下来)(?=[是为，,])/u,
  ],
  en: [
    /(?<=^|[,;]\s?)converted,\s*/iu,
    /(?<=^|[,;]\s?)(?:(?:converted|expressed|measured|stated) )?(?:in|to|into) (?<unit>[a-z]+(?: of)?(?: [a-z]+)*),\s*/iu,
    /\bconverted (?=value\b)/iu,
    /\s+(?:when|once) converted(?=[.,;]|$)/iu,
    /,?\s+(?:when )?(?:converted|expressed) (?:in|to|into) (?<unit>[a-z]+(?: of)?(?: [a-z]+)*)(?=[.,;]|$)/iu,
  ],
};

/** Percent and points: each is a number times 100 by itself. */
const OF_HUNDRED: ReadonlySet<string> = new Set(['%', 'pp']);

/** Whether a number is put into another scale of its unit. */
export function isConverted({ formula, unit }: Figure): boolean {
  return formula !== null && !OF_HUNDRED.has(unit) && CONVERTED.test(formula);
}

/** Whether a number is shown in a unit, or in the scale that the unit begins with. */
export function isShownIn(unit: string, { display }: Figure): boolean {
  return asUnit(display.replace(NUMBER, '')).startsWith(asUnit(unit));
}

/** A sentence on a converted number without such words; what names another unit stays. */
export function withoutConversion(text: string, figure: Figure, language: Language): string {
  if (!isConverted(figure)) return text;
  return WORDS[language].reduce(
    (rest, words) =>
      rest.replace(words, (found, ...groups: readonly unknown[]) =>
        isShownIn(named('unit', groups.at(-1)), figure) ? named('kept', groups.at(-1)) : found,
      ),
    text,
  );
}

/** What a pattern found in one of its groups; nothing where it has no such group. */
function named(group: string, groups: unknown): string {
  const held = typeof groups === 'object' && groups !== null ? new Map<string, unknown>(Object.entries(groups)) : null;
  const found = held?.get(group);
  return typeof found === 'string' ? found : '';
}

/** "Millions of yuan" is "million yuan". */
function asUnit(words: string): string {
  return words
    .toLowerCase()
    .replace(/ of(?= )/u, '')
    .replace(/(?<=illion|thousand|hundred)s\b/gu, '');
}
