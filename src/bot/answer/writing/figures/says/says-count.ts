import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { numberMentions, withoutGaps } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';

/** Words that say that there are so many, and nothing of them. */
const THERE_ARE: Readonly<Record<Language, RegExp>> = {
  zh: /一共|总共|合计|共计|共|有|的?(?:数量|个数|数目)[为是有]|为|的|(?<=#)[个项种类条]|[。！，,]/gu,
  en: /^the (?:total )?number of (?=.* (?:is|was) \S+$)|^the (?=.* (?:are|were|number(?:ed)?|(?:came|come|amount(?:ed)?) to|total(?:led)?) #)|\b(?:number(?:ed)?(?= #)|(?:came|come|amount(?:ed)?) to(?= #)|total(?:led)?(?= #)|in number|in all|in total|altogether|a total of|there (?:are|is|were)|(?:is|are|was|were)(?: listed)?)\b|[,.]/giu,
};

/** Whether a sentence says how many of something there are, as a piece that counts them does: "There are 31 patterns." */
export function saysCount(text: string, { block, figures, text: held }: EvidencePiece, language: Language): boolean {
  const [count, other] = figures;
  const isCount = block.type === 'statement' && count?.formula === null && count.inputs.length === 0 && !other;
  if (!isCount) return false;
  const [said, known] = [countIn(text, language), countIn(held, language)];
  return (
    said !== null && known !== null && known.what !== '' && said.what === known.what && said.number === known.number
  );
}

/** “Old orchards” has 5 planting patterns, 5 planting patterns under “old orchards”. */
const HAS =
  /^(?:in total, )?(?<name>“[^”]+”) (?:has|contains|comprises|covers|lists) (?<rest>(?:a total of )?#[^“]*?)(?<end>(?: in (?:all|total))?\.?)$/u;
const UNDER = / (?:(?:is|are|were|was) )?(?:listed )?(?:under|in|for) (?=“[^”]+”\.?$)/u;

function underName(written: string): string {
  return written.replace(HAS, '$<rest> of $<name>$<end>').replace(UNDER, ' of ');
}

/** How many of what; null where there is not just one number. */
function countIn(printed: string, language: Language): { readonly number: string; readonly what: string } | null {
  const text = withoutGaps(printed);
  const [number, other] = numberMentions(text);
  if (number?.kind !== 'amount' || number.approximation !== 'exact' || other) return null;
  const digits = number.quantity.value.toFixed();
  const written = `${text.slice(0, number.start)}#${text.slice(number.end)}`.trim().toLowerCase();
  const what = underName(written).replace(THERE_ARE[language], '').replace('#', ' ').replace(/\s+/gu, ' ').trim();
  // 5 万个 are more than 5, and 5% are no count.
  const isCount = /^\d+ (?:\p{L}+)?$/u.test(numberKey(number)) && number.quantity.unit.dimension.kind === 'count';
  return isCount && numberKey(number).startsWith(`${digits} `) ? { number: digits, what } : null;
}
