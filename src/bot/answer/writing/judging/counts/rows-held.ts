import type { Language, Table } from '../../../../../knowledge/index.js';
import { claimTokens, findDocument, findTable, isWordOf } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { withoutGaps } from '../../reading/mentions.js';
import { tableTitles } from '../../reading/table-titles.js';
import { withoutFrames } from '../framing/without-frames.js';

/** A table by its title, as a piece gives it, or by its number. */
const TABLE = '@';
/** How many rows a table has, with what they are called by; none says that they are no more, or what they are like. */
const SAID: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /^@[中里]?(?:一共|总共|共计|共)?(?:收录|列出|列有|含有|包含|有)了?(?:一共|共)?(?<count>\d+)(?<rows>[项行条种类][\p{Script=Han}]*)。?$/u,
  ],
  en: [
    /^@ (?:holds|has|contains|lists) (?:a total of )?(?<count>\d+) (?<rows>\p{L}+)(?: in (?:all|total))?\.?$/iu,
    /^there are (?:a total of )?(?<count>\d+) (?<rows>\p{L}+)(?: listed)? in @\.?$/iu,
    /^in @,? there are (?:a total of )?(?<count>\d+) (?<rows>\p{L}+)(?: in (?:all|total))?\.?$/iu,
  ],
};
const ROWS: Readonly<Record<Language, RegExp>> = { zh: /^[项行条]$/u, en: /^(?:rows|entries|items)$/iu };

/** 17 种商品: a measure word in front of what is counted. */
const MEASURE_WORD = /^[项种类](?=\p{Script=Han})/u;

/** Whether a sentence says how many rows a table has, where that is what the only piece that it marks says. */
export function saysRowsHeld(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const [piece, other] = pieces;
  const table = piece && !other ? wholeTableOf(piece, reading) : null;
  if (piece === undefined || table === null) return false;
  return [text, withoutFrames(text, pieces, reading)].some((one) => saysRows(one, piece, table, reading));
}

/** The table of which a piece says how many rows it has; null where it says anything else. */
function wholeTableOf(piece: EvidencePiece, { corpus }: Reading): Table | null {
  const [citation, ...others] = piece.citations;
  const count = countOf(piece);
  const document = citation && others.length === 0 ? findDocument(corpus, citation.document) : undefined;
  const table = document && findTable(document, citation?.table ?? '');
  return table && table.rows.length === count ? table : null;
}

/** What a piece counts of the table whose title it begins with; null where it gives anything else. */
function countOf({ text, figures: [count, other], block }: EvidencePiece): number | null {
  const [title] = tableTitles(text);
  const isOfTable = block.type === 'statement' && title !== undefined && text.startsWith(title);
  return isOfTable && count && !other && count.inputs.length === 0 && count.formula === null ? count.value : null;
}

function saysRows(text: string, { text: held }: EvidencePiece, { name, rows }: Table, reading: Reading): boolean {
  const plain = tableTitles(held).reduce((rest, title) => rest.replace(withoutGaps(title), TABLE), withoutGaps(text));
  const named = plain.replace(
    new RegExp(String.raw`(?:\b(?:the )?table |表)${name.replace(/^.*-/u, '')}(?!\d)`, 'iu'),
    TABLE,
  );
  return SAID[reading.language].some((said) => {
    const { count, rows: called = '' } = said.exec(named)?.groups ?? {};
    return Number(count) === rows.length && (ROWS[reading.language].test(called) || isAskedAs(called, reading));
  });
}

/** Rows may be called goods, or whatever is a word for their kind, where the question asks how many of that there are. */
function isAskedAs(called: string, { corpus, question }: Reading): boolean {
  const tokens = claimTokens(called.replace(MEASURE_WORD, ''), corpus, undefined);
  const isKind = tokens.length > 0 && tokens.every((token) => isWordOf(token, 'category'));
  return isKind && claimTokens(question, corpus, undefined).some((token) => isWordOf(token, 'category'));
}
