import type { Language, QuantityMention } from '../../../../../knowledge/index.js';
import { claimTokens } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { EvidencePiece } from '../../evidence.js';
import { heldWords, type Reading } from '../../reading/held-words.js';
import { numberMentions, withoutGaps } from '../../reading/mentions.js';
import { numberKey, periodKeys } from '../../reading/number-key.js';

/** A published rate less the one that its own values come to. */
const FORMULA = /^−?[\d.]+ − \([\d.]+ − [\d.]+\) ÷ [\d.]+ × 100$/u;

const RATE_ZH = '(?:同期增减|增速|增幅|涨幅|增长率)';
const RATE_EN = '(?:year-on-year (?:change|growth)|growth(?: rate)?|rate of growth|change|increase|figure|rate)';
const YEARS_ZH = String.raw`(?<years>\d{4}年?(?:[、和与至]\d{4}年)?的?)?`;
const FROM_EN = String.raw`(?: from (?:the )?(?:export )?(?:values?|figures|data)?(?: of| for)?(?<years> ?(?:in )?\d{4} and \d{4})?(?: values)?)?`;
const COMPUTED_EN = String.raw`(?:the )?(?:(?:one|that|${RATE_EN}) (?:computed|calculated)${FROM_EN}|(?:computed|calculated) (?:one|${RATE_EN}))`;
const PUBLISHED_EN = String.raw`(?:(?<row>.+?), )?the published ${RATE_EN}(?: (?:of|for|in)(?: exports of)? (?<other>[^,]+?))?`;

/** The published rate comes first, what it lies above or below is the computed one. */
const SAYINGS: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    new RegExp(
      `^(?<row>[^，]+?)，?(?:出口)?的?(?:${RATE_ZH}的?(?:原表)?公布值|(?:原表)?公布的?${RATE_ZH})比[按用由以]?${YEARS_ZH}(?:出口额|数值)?(?:计算|算)(?:得?出来?)?的?(?:值|结果|${RATE_ZH})?(?<way>[高低多少])(?:出|了)?(?<gap>[\\d.]+个百分点)。?$`,
      'u',
    ),
  ],
  en: [
    new RegExp(
      String.raw`^${PUBLISHED_EN} (?:is|was) (?<gap>[\d.]+ percentage points?) (?<way>above|more than|higher than|below|less than|lower than) ${COMPUTED_EN}\.?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^${PUBLISHED_EN} (?:(?:is|was) )?(?<way>higher than|above|exceeds|exceeded|lower than|below) ${COMPUTED_EN} by (?<gap>[\d.]+ percentage points?)\.?$`,
      'iu',
    ),
  ],
};

const DOWN = /[低少]|below|less|lower/iu;

/** Whether a sentence says by how much a published rate lies above or below the one that its own values come to. */
export function saysPublishedGap(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const [answer] = piece.figures;
  if (!answer || !isPublishedGap(answer)) return false;
  const said = reading.language === 'zh' ? withoutGaps(text) : text.trim();
  return SAYINGS[reading.language].some((saying) => {
    const groups = saying.exec(said)?.groups;
    return groups !== undefined && isSo(groups, answer, piece, reading);
  });
}

function isPublishedGap({ formula, inputs }: Figure): boolean {
  const isOfOneRow = new Set(inputs.map(({ table, row }) => `${table} ${row}`)).size === 1;
  return FORMULA.test(formula ?? '') && inputs.length === 3 && isOfOneRow;
}

function isSo(
  { row, other, years = '', way = '', gap = '' }: Readonly<Record<string, string | undefined>>,
  answer: Figure,
  piece: EvidencePiece,
  reading: Reading,
): boolean {
  const held = heldWords(piece, reading);
  const isHeldPeriod = periodKeys(years.replace(/的$/u, '')).every((key) => held.periods.has(key));
  const isUp = answer.value > 0;
  return isNamed(row ?? other ?? '', piece, reading) && isHeldPeriod && DOWN.test(way) !== isUp && isSize(gap, answer);
}

/** Just the row, by one name. */
function isNamed(name: string, piece: EvidencePiece, reading: Reading): boolean {
  const held = heldWords(piece, reading);
  const [token, other] = claimTokens(name, reading.corpus, undefined);
  return (
    token?.kind === 'name' &&
    !other &&
    token.end - token.start === name.length &&
    token.targets.some((target) => target.kind === 'row' && held.isNamed(target))
  );
}

function isSize(gap: string, { display }: Figure): boolean {
  const keys = [gap, display.replace('−', '')].map((one) => numberMentions(one).flatMap(keyOf).join(' '));
  return keys[0] !== '' && keys[0] === keys[1];
}

function keyOf(mention: QuantityMention): string | readonly string[] {
  return mention.kind === 'name' || mention.kind === 'period' ? [] : numberKey(mention);
}
