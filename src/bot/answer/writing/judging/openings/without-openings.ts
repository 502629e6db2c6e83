import type { Language } from '../../../../../knowledge/index.js';
import { claimTokens, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';
import { RANKING } from '../../words/claim-words.js';
import type { OpeningGrammar } from './opening-grammar.js';
import { OPENINGS_EN } from './openings.en.js';
import { OPENINGS_ZH } from './openings.zh.js';
import { isInUnit, isMeasure, isTopic } from './topics.js';

const GRAMMARS: Readonly<Record<Language, OpeningGrammar>> = { zh: OPENINGS_ZH, en: OPENINGS_EN };

/** 至于鞋靴，以亿元计，…: more openings than these nobody writes. */
const MOST_OPENINGS = 2;

/**
 * A sentence on figures whose opening is no more than its topic: "as for footwear, exports were" is "footwear, exports were".
 * The words around the topic say that it is one; the topic itself stays, and has to be of the pieces like any other word.
 */
export function withoutOpenings(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
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
  const behind = text.slice(unit?.[0].length);
  if (unit && isInUnit(unit.groups?.['topic'] ?? '', behind)) return behind;
  if (idle.test(text)) return text.replace(idle, '');
  for (const opening of about) {
    const said = withTopic(opening, text, pieces, reading);
    if (said !== null) return said;
  }
  return text;
}

/** The sentence with a bare topic; null where it does not open so. */
function withTopic(
  opening: RegExp,
  text: string,
  pieces: readonly EvidencePiece[],
  reading: Reading,
): string | null {
  const { 0: found = '', groups: { topic = '' } = {} } = opening.exec(text) ?? {};
  if (found === '' || !isTopic(topic, reading)) return null;
  const rest = text.slice(found.length);
  const { by, comma } = GRAMMARS[reading.language];
  if (isSaidByMove(topic, rest, pieces, reading)) return rest;
  return `${isOrdered(rest, reading) ? by(topic) : `${topic}${comma}`}${rest}`;
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

const RATE: readonly Meaning[] = ['growth', 'move', 'of-growth', 'year-on-year'];
/** What a move is one of. */
const MEASURED: Readonly<Partial<Record<FigureFact['kind'], readonly Meaning[]>>> = {
  rate: RATE,
  growth: RATE,
  change: ['move'],
};

function isOrdered(rest: string, { corpus }: Reading): boolean {
  return claimTokens(rest, corpus, undefined).some(
    (token) =>
      (token.kind === 'word' && RANKING.has(token.meaning)) ||
      (token.kind === 'number' && token.mention.kind === 'ordinal'),
  );
}
