import { pointsBack, splitSentences, type Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { completed } from '../figures/sentence/completed.js';
import { inAskedYear } from '../figures/sentence/in-asked-year.js';
import { withoutRemark } from '../figures/sentence/without-remark.js';
import { saysFigure } from '../figures/says/says-figure.js';
import { saysStated } from '../figures/says/says-stated.js';
import type { Reading } from '../reading/held-words.js';
import { writingUnits } from '../reading/units.js';
import { saysAskedCount } from './counts/asked-count.js';
import { withoutFrames } from './framing/without-frames.js';
import { partsOf } from './parts.js';
import { namesNobody } from './prose/advice/advised.js';
import { LEADING } from './prose/leading-words.js';
import { ranksWhoIsBefore } from './ranks-who-is-before.js';
import { saysSameCell } from './same-cell.js';
import { saysSameWords } from './same-words.js';
import { isSupportedClaim } from './supported-claim.js';
import { isVerbatim } from './verbatim.js';

/**
 * Whether a sentence falls into parts, each of which one of its pieces says, with no piece left over.
 */
export function isRestated(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const spans = partsOf(text, reading.language);
  const known = new Map<string, boolean>();
  const says = (from: number, to: number, piece: EvidencePiece): boolean => {
    const key = `${from}-${to}-${piece.number}`;
    const gap = from === 0 ? '' : text.slice(spans[from - 1]?.[1], spans[from]?.[0]);
    const written = text.slice(spans[from]?.[0], spans[to]?.[1]);
    const next = text.slice(spans[to]?.[1], spans[to + 1]?.[0] ?? text.length);
    const isWhole = from === 0 && to === spans.length - 1;
    const before = text.slice(0, spans[from]?.[0]);
    const isSaid = (part: string): boolean =>
      (isWhole || mayStandThere([gap, written], part, piece, reading)) && isSaidBy(part, before, piece, reading);
    const said = known.get(key) ?? asPart(written, [gap, next], piece, reading).some(isSaid);
    known.set(key, said);
    return said;
  };
  const isLaidFrom = (from: number, left: readonly EvidencePiece[]): boolean => {
    if (from === spans.length) return left.length === 0;
    return pieces.some((piece) => {
      const others = left.filter((one) => one !== piece);
      return spans.some((_, to) => to >= from && says(from, to, piece) && isLaidFrom(to + 1, others));
    });
  };
  return isLaidFrom(0, pieces);
}

/** A part as it is written; the first of several, and one behind a semicolon or with its source for its subject, may say where it is from. */
function asPart(
  written: string,
  [gap, next]: readonly [gap: string, next: string],
  piece: EvidencePiece,
  reading: Reading,
): readonly string[] {
  const framed = withoutFrames(written, [piece], reading);
  if (/[;；]/u.test(gap) || saysItsSource(gap, written, piece, reading)) return [framed];
  return gap === '' && /[;；,，]/u.test(next) ? [written, framed] : [written];
}

/** Letters by which a part is known to begin with other words. */
const BEGINNING = 8;

/** "…, and the paper proposes building B": behind a comma, a quote that begins with its source has that for its subject. */
function saysItsSource(gap: string, written: string, piece: EvidencePiece, reading: Reading): boolean {
  if (!/[,，]/u.test(gap) || piece.block.type !== 'quote') return false;
  const bare = withoutFrames(written, [piece], reading);
  return !bare.toLowerCase().startsWith(written.slice(0, BEGINNING).toLowerCase()) && !pointsBack(bare);
}

function mayStandThere(
  [gap, written]: readonly [gap: string, written: string],
  part: string,
  piece: EvidencePiece,
  reading: Reading,
): boolean {
  return saysItsSource(gap, written, piece, reading) || mayStandBeside(gap, part, piece, reading);
}

function isSaidBy(part: string, before: string, piece: EvidencePiece, reading: Reading): boolean {
  return (
    isVerbatim(part, [piece]) ||
    saysSameCell(part, piece, reading.language) ||
    saysFigureThere(part, before, piece, reading) ||
    saysSameWords(part, piece, reading.language) ||
    isSupportedClaim(part, [piece], reading) ||
    saysAskedCount(part, [piece], reading)
  );
}

/** Whether a part says a figure with what it takes over from the parts before it and, where no period is named, from the question. */
function saysFigureThere(part: string, before: string, piece: EvidencePiece, reading: Reading): boolean {
  const said = completed(part, before, reading);
  if (saysFigure(said, piece, reading) || saysRemarked(part, piece, reading)) return true;
  const asked = inAskedYear(said, before, reading);
  return asked !== null && saysFigure(asked, piece, reading);
}

/** What a piece remarks on a number of the text is whole by itself: it takes nothing over. */
function saysRemarked(part: string, piece: EvidencePiece, reading: Reading): boolean {
  return withoutRemark(part, piece) !== part && saysStated(part, piece, reading);
}

/** No subject: what leads a clause, what is done, or what should or can be. */
const NO_SUBJECT: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `^(?:${LEADING.zh}|[应将能可不也并还其使让每向对为以被把]|建议|急需|亟需|需要|从而|进而|因此|同时|而且)`,
    'u',
  ),
  en: new RegExp(
    String.raw`^(?:${LEADING.en}|(?:should|can|could|will|would|must|may|might|is|are|was|were|has|have|had|there|and|or|but|also|then|thus|thereby|so|not|first|second|third|how|\p{L}+ly)\b)`,
    'iu',
  ),
};

/** What should, will or can be done, by whoever stands before it. */
const MODAL: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[应将能可]|建议|需要)/u,
  en: /^(?:should|can|could|will|would|must|may|might)\b/iu,
};

/** Whether a part of a quote begins with a subject of its own: it would take over no other one. */
function opensWithSubject(part: string, language: Language): boolean {
  return !NO_SUBJECT[language].test(part) && !namesNobody(part, language);
}

/** Between clauses that have each their own subject. */
const APART = /[;；]|而|同时|此外|另外|\b(?:while|whereas|meanwhile)\b/iu;

/** No more than what leads a clause: where, when, why or on what condition. Beside another clause it would lead that. */
const ONLY_LEADS: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^${LEADING.zh}[^，,]*$`, 'u'),
  en: new RegExp(`^${LEADING.en}[^,]*$`, 'iu'),
};

/**
 * Whether a part of a quote may stand beside other parts: one behind another must stand apart and begin with its own
 * subject, or as its source does, since "and build a platform" would be said of the subject before it. Of a cell nothing is left out that another
 * part could fill in, unless it begins with the place that it takes.
 */
function mayStandBeside(gap: string, part: string, { text, block }: EvidencePiece, reading: Reading): boolean {
  const { language } = reading;
  if (block.type === 'statement') return gap === '' || APART.test(gap) || !ranksWhoIsBefore(part, reading);
  if (ONLY_LEADS[language].test(part.trim())) return false;
  if (gap === '') return true;
  if ((namesNobody(part, language) || MODAL[language].test(part.trim())) && !/[;；]/u.test(gap)) return false;
  const first = (words: string): string | undefined =>
    writingUnits(words, language).find(({ kind }) => kind === 'word')?.word;
  const begins = splitSentences(text).some((span) => first(text.slice(...span)) === first(part));
  return APART.test(gap) && (begins || opensWithSubject(part.trim(), language)) && !pointsBack(part);
}
