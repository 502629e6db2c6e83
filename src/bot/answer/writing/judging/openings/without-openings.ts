import type { Language } from '../../../../../knowledge/index.js';
import { claimTokens, isWordIn, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';
import { RANKING } from '../../words/claim-words.js';
import { withoutFrames } from '../framing/without-frames.js';
import type { OpeningGrammar } from './opening-grammar.js';
import { OPENINGS_EN } from './openings.en.js';
import { OPENINGS_ZH } from './openings.zh.js';
import { isGap, isInUnit, isMeasure, isTopic, namesRow } from './topics.js';

const GRAMMARS: Readonly<Record<Language, OpeningGrammar>> = { zh: OPENINGS_ZH, en: OPENINGS_EN };

/** 至于鞋靴，以亿元计，…: more openings than these nobody writes. */
const MOST_OPENINGS = 2;

/** Between parts that may each open anew. */
const PARTS = /(?<=[；;])(?=[^；;])/u;

/**
 * A sentence on figures whose openings are no more than topics: "as for footwear, exports were" is "footwear, exports were".
 * The words around a topic say that it is one; the topic itself stays, and has to be of the pieces like any other word.
 */
export function withoutOpenings(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  return text
    .split(PARTS)
    .map((part) => (/^\s*/u.exec(part)?.[0] ?? '') + withoutThose(part.trimStart(), pieces, reading))
    .join('');
}

function withoutThose(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  let said = text;
  for (let count = 0; count < MOST_OPENINGS; count += 1) {
    const rest = withoutOpening(said, pieces, reading);
    if (rest === said) return said;
    said = rest;
  }
  return said;
}

function withoutOpening(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const { idle, inUnit, about } = GRAMMARS[reading.language];
  const unit = inUnit.exec(text);
  if (unit) {
    const behind = text.slice(unit[0].length);
    return isInUnit(unit.groups?.['topic'] ?? '', behind) ? behind : text;
  }
  if (idle.test(text)) return text.replace(idle, '');
  for (const opening of about) {
    const said = withTopic(opening, text, pieces, reading);
    if (said !== null) return said;
  }
  return text;
}

/** The sentence with a bare topic; null where it does not open so. */
function withTopic(opening: RegExp, text: string, pieces: readonly EvidencePiece[], reading: Reading): string | null {
  const { 0: found = '', groups: { topic = '' } = {} } = opening.exec(text) ?? {};
  if (found === '') return null;
  // "For footwear, the table gives a change of": who says so may stand behind the topic.
  const rest = withoutFrames(text.slice(found.length), pieces, reading);
  if (isGapTold(topic, rest, pieces, reading)) return rest;
  if (!isTopic(topic, reading) || isOfOther(topic, pieces, reading)) return null;
  return callsPublishedWorkedOut(found, pieces, reading) ? null : onTopic(topic, rest, pieces, reading);
}

/** What a sentence says, with its topic in front where it is not said again. */
function onTopic(topic: string, rest: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const { by, comma } = GRAMMARS[reading.language];
  if (isSaidByMove(topic, rest, pieces, reading)) return rest;
  const isBy = isOrdered(rest, reading) && !namesRow(topic, reading);
  return `${isBy ? by(topic) : `${topic}${comma}`}${rest}`;
}

/** 按出口额计算，…: of a rate that is published it would say that it is worked out of values. */
const WORKED_OUT = /算/u;

function callsPublishedWorkedOut(opening: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  return WORKED_OUT.test(opening) && pieces.some((piece) => isPublishedRate(piece, reading));
}

function isPublishedRate(piece: EvidencePiece, { corpus }: Reading): boolean {
  const fact = figureFact(piece, corpus);
  return fact !== null && 'cell' in fact && fact.cell.column.role === 'growth';
}

/** 论同期增减，…增长 10.2%: a word for the move says what is measured, and both would say that a rate grew. */
function isSaidByMove(topic: string, rest: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const moves = claimTokens(rest, reading.corpus, undefined).some(
    (token) => token.kind === 'word' && (token.meaning === 'rise' || token.meaning === 'fall'),
  );
  const isMeasured = (piece: EvidencePiece): boolean => {
    const measured = MEASURED[figureFact(piece, reading.corpus)?.kind ?? 'value'];
    return measured !== undefined && isMeasure(topic, measured, reading);
  };
  return moves && pieces.every(isMeasured);
}

/** 若论差额，农产品比钢材多 133 亿元: that it is a gap, of one that is told as such. */
function isGapTold(topic: string, rest: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const isTold = claimTokens(rest, reading.corpus, undefined).some((token) => isWordIn(token, APART));
  const areGaps = pieces.every((piece) => figureFact(piece, reading.corpus)?.kind === 'difference');
  return isTold && areGaps && isGap(topic, reading);
}

const APART: ReadonlySet<Meaning> = new Set<Meaning>(['more', 'less']);

const RATE: readonly Meaning[] = ['growth', 'move', 'of-growth', 'year-on-year'];
/** What a move is one of. */
const MEASURED: Readonly<Partial<Record<FigureFact['kind'], readonly Meaning[]>>> = {
  rate: RATE,
  growth: RATE,
  change: ['move'],
};

/**
 * Whether a sentence still opens with what its numbers are not of: in another unit (以百万元计，… 70.7 亿元), or by another measure
 * (论增速，…增加 8913.8 亿元).
 */
export function opensOnOther(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const { inUnit, about } = GRAMMARS[reading.language];
  return text.split(PARTS).some((part) => {
    const opened = part.trimStart();
    const topics = about.flatMap((opening) => opening.exec(opened)?.groups?.['topic'] ?? []);
    return inUnit.test(opened) || topics.some((topic) => isOfOther(topic, pieces, reading));
  });
}

const ABSOLUTE = /绝对|\babsolute\b/iu;

function isOfOther(topic: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const facts = pieces.flatMap((piece) => figureFact(piece, reading.corpus) ?? []);
  if (facts.length < pieces.length) return false;
  const isOfNone = (isOf: (fact: FigureFact) => boolean): boolean => !facts.some(isOf);
  return (
    (isMeasure(topic, ['growth', 'of-growth'], reading) && isOfNone(isOfRates)) ||
    (ABSOLUTE.test(topic) && isOfNone((fact) => !isOfRates(fact)))
  );
}

/** Whether a fact is of how fast something grew. */
function isOfRates(fact: FigureFact): boolean {
  if ('cells' in fact) return fact.cells.every(({ column }) => column.role === 'growth');
  if ('cell' in fact) return fact.cell.column.role === 'growth';
  return fact.kind === 'growth' || fact.kind === 'points' || fact.kind === 'rise-share';
}

function isOrdered(rest: string, { corpus }: Reading): boolean {
  return claimTokens(rest, corpus, undefined).some(
    (token) =>
      (token.kind === 'word' && RANKING.has(token.meaning)) ||
      (token.kind === 'number' && token.mention.kind === 'ordinal'),
  );
}
