import {
  scanNumbers,
  type Corpus,
  type Language,
  type QuantityMention,
  type Table,
} from '../../../../knowledge/index.js';
import {
  cellNamed,
  claimTokens,
  findDocument,
  findTable,
  type CellEvidence,
  type ClaimToken,
  type Meaning,
  type NameTarget,
} from '../../../../tools/index.js';
import { MOST_NAMED } from '../../compose/all-rows.js';
import type { Citation } from '../../../reply/reply.js';
import type { EvidencePiece } from '../evidence.js';
import { numberMentions, withoutGaps } from './mentions.js';
import { numberKey, periodKeys, unsignedKey } from './number-key.js';
import { writingUnits } from './units.js';

/** What pieces are read in. */
export interface Reading {
  readonly corpus: Corpus;
  readonly language: Language;
  /** What the reply answers: a year that it asks about need not be said again. */
  readonly question: string;
}

const MOVES: readonly Meaning[] = ['rise', 'fall', 'move', 'growth'];

/** What one piece holds: all that a sentence on it may be made of. */
export class HeldWords {
  readonly tables: readonly Table[];
  /** Keys without their signs. */
  readonly numbers: ReadonlySet<string>;
  /** Those of its figures; of a quote all. */
  readonly answers: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly meanings: ReadonlySet<Meaning>;
  /** Whether it is worked out of several numbers. */
  readonly isComputed: boolean;
  /** Whether it tells how something moved: by a rate that is looked up or computed, or in words. */
  readonly moves: boolean;
  /** Whether it is of a table of a whole country's figures. */
  readonly isNational: boolean;
  readonly #text: string;
  readonly #language: Language;
  readonly #words: ReadonlySet<string>;
  readonly #signed: ReadonlySet<string>;
  readonly #rows: ReadonlySet<CellEvidence['row']>;

  constructor({ text, citations, figures }: EvidencePiece, { corpus, language }: Reading) {
    const cells = citations.flatMap((citation) => cellsOf(citation, corpus));
    const mentions = numberMentions(text);
    const stated = statedIn({ citations, figures });
    const mentionsOfStated = stated.flatMap(numberMentions);
    this.#text = withoutGaps([text, ...stated].join('\n'));
    this.#language = language;
    this.#words = new Set(wordsOf([text, ...stated].join('\n'), language));
    this.tables = [...new Set(cells.map(({ table }) => table))];
    this.numbers = keysOf(text, figures[0]?.display ?? '');
    this.#signed = new Set(
      mentions.flatMap((one) => (one.kind === 'name' || one.kind === 'period' ? [] : [numberKey(one)])),
    );
    this.answers = figures.length === 0 ? this.numbers : keysOf(...figures.map(({ display }) => display));
    this.periods = new Set([...[...mentions, ...mentionsOfStated].flatMap(keysOfPeriod), ...cells.flatMap(periodsOf)]);
    const tokens = claimTokens(text, corpus, undefined);
    this.#rows = rowsOf(cells, tokens);
    this.meanings = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.meaning] : [])));
    this.isComputed = figures.some(({ formula }) => formula !== null);
    const isRate = cells.some(({ column }) => column.role === 'growth');
    this.isNational = claimTokens('中国', corpus, undefined).some(
      (token) => token.kind === 'name' && token.targets.some((target) => this.isNamed(target)),
    );
    this.moves = this.isComputed || isRate || MOVES.some((meaning) => this.meanings.has(meaning));
  }

  /** Whether a name is one of a cited row, or a word of a cited table. */
  isNamed(target: NameTarget): boolean {
    if (target.kind === 'row') return this.#rows.has(target.row);
    const isOfTable = target.kind === 'context' || target.kind === 'column';
    return isOfTable && this.tables.some((table) => table === target.source);
  }

  /** Whether the piece has a number; a minus of it may be said in a word, but none is added. */
  holdsNumber(mention: QuantityMention): boolean {
    const key = unsignedKey(mention);
    if (key === null || mention.kind === 'name' || mention.kind === 'period') return false;
    const said = numberKey(mention);
    return this.numbers.has(key) && (said === key || this.#signed.has(said));
  }

  /** Whether the piece prints a number's digits, in whatever unit. */
  printsDigits(digits: string): boolean {
    return scanNumbers(this.#text).some(({ decimal }) => decimal === digits);
  }

  /** Whether the piece says words. */
  says(words: string): boolean {
    if (this.#language === 'zh') return this.#text.includes(withoutGaps(words));
    const said = wordsOf(words, 'en');
    return said.length > 0 && said.every((word) => this.#words.has(word));
  }
}

/** The sentences that state the numbers a figure is worked out of: what these are of, and when, is said there alone. */
function statedIn({ citations, figures }: Pick<EvidencePiece, 'citations' | 'figures'>): readonly string[] {
  const isOfProse = figures.some(({ inputs }) => inputs.some(({ passage }) => passage !== undefined));
  return isOfProse ? citations.flatMap(({ quote, rendering = '' }) => [quote, rendering]) : [];
}

const known = new WeakMap<EvidencePiece, HeldWords>();

/** What a piece holds; read once. */
export function heldWords(piece: EvidencePiece, reading: Reading): HeldWords {
  const held = known.get(piece) ?? new HeldWords(piece, reading);
  known.set(piece, held);
  return held;
}

function wordsOf(text: string, language: Language): readonly string[] {
  return writingUnits(text, language).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
}

function keysOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(numberMentions).flatMap((mention) => unsignedKey(mention) ?? []));
}

function keysOfPeriod(mention: QuantityMention): readonly string[] {
  return mention.kind === 'period' ? periodKeys(mention.text) : [];
}

function cellsOf({ document: id, table: name, cells = [] }: Citation, corpus: Corpus): readonly CellEvidence[] {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  return table ? cells.flatMap((cell) => cellNamed(table, cell) ?? []) : [];
}

/** The rows that are cited; where they are too many to be named, and the piece names some, these: 钢材，占表中全部行. */
function rowsOf(cells: readonly CellEvidence[], tokens: readonly ClaimToken[]): ReadonlySet<CellEvidence['row']> {
  const cited = new Set(cells.map(({ row }) => row));
  if (cited.size <= MOST_NAMED) return cited;
  const named = tokens.flatMap((token) =>
    token.kind === 'name' ? token.targets.flatMap((target) => (target.kind === 'row' ? [target.row] : [])) : [],
  );
  const told = named.filter((row) => cited.has(row));
  return told.length > 0 ? new Set(told) : cited;
}

/** The periods of a cell; of a rate those of the values that it is over. */
function periodsOf({ table, row, column }: CellEvidence): readonly string[] {
  const columns = column.role === 'growth' ? table.columns.filter(({ role }) => role === 'value') : [column];
  return [row.period, ...columns.map(({ period }) => period)].flatMap((period) =>
    period === null ? [] : periodKeys(period),
  );
}
