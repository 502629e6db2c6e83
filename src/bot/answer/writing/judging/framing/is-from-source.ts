import { bareForm } from '../../../../../knowledge/index.js';
import { findDocument, findSection } from '../../../../../tools/index.js';
import type { Citation } from '../../../../reply/reply.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import type { SourceNaming } from './frame-grammar.js';

/** Whether a frame names nothing but what a piece is from, and says it computed where it is, and published where it is. */
export function isFromSource(frame: string, piece: EvidencePiece, naming: SourceNaming, { corpus }: Reading): boolean {
  if (!isMadeSo(frame, piece, naming)) return false;
  const hasNumber = piece.figures.length > 0 || /\d/u.test(piece.text);
  const cites = (holds: (citation: Citation) => boolean): boolean => piece.citations.some(holds);
  return (
    yearsIn(frame).every((year) => yearsIn(piece.text).includes(year)) &&
    (!naming.data.test(frame) || hasNumber) &&
    (!naming.anyTable.test(frame) || cites(({ table }) => table !== undefined)) &&
    named(frame, naming.tableNumber).every((number) => cites(({ table }) => table?.endsWith(`-${number}`) ?? false)) &&
    named(frame, naming.sectionNumber).every((number) => cites((one) => isInSection(one, number))) &&
    named(frame, naming.sectionTitle).every((title) => cites((one) => isTitled(one, title, { corpus }))) &&
    named(frame, naming.documentTitle).every((title) => cites((one) => isOfDocument(one, title, { corpus })))
  );
}

/** Whether a frame says computed where a piece is worked out, and that a source says it only where one does. */
function isMadeSo(frame: string, piece: EvidencePiece, naming: SourceNaming): boolean {
  const isComputed = piece.figures.some(({ formula }) => formula !== null);
  const saysComputed = naming.computed.test(frame);
  if (!isComputed || saysComputed) return isComputed === saysComputed;
  return !naming.says.test(frame) && !hasPublished(piece);
}

/** Of what a table publishes itself, what is worked out is not what it says. */
function hasPublished({ figures }: EvidencePiece): boolean {
  return figures.some(({ formula, inputs }) => formula === null && inputs.length > 0);
}

/** "Computed from the values of 2021 and 2022". */
function yearsIn(text: string): readonly string[] {
  return text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
}

function named(frame: string, pattern: RegExp): readonly string[] {
  return Array.from(frame.matchAll(pattern), ({ groups = {} }) => groups['number'] ?? groups['title'] ?? '');
}

function isInSection({ section }: Citation, number: string): boolean {
  return section === number || (section?.startsWith(`${number}.`) ?? false);
}

type InCorpus = Pick<Reading, 'corpus'>;

/** A section without a number is known by its title: its own id, or what it prints. */
function isTitled({ document: id, section }: Citation, title: string, { corpus }: InCorpus): boolean {
  const document = findDocument(corpus, id);
  const found = document && section !== null ? findSection(document, section) : undefined;
  const titles = [found?.id ?? '', found?.title.zh ?? '', found?.title.en ?? ''].map(bareForm);
  return titles.some((one) => one !== '' && (one === bareForm(title) || `${one}s` === bareForm(title)));
}

/** The document's title, whole or without what stands in brackets behind it. */
function isOfDocument({ document: id }: Citation, title: string, { corpus }: InCorpus): boolean {
  const { zh = '', en = '' } = findDocument(corpus, id)?.title ?? {};
  const titles = [zh, en].flatMap((one) => [one, one.replace(/[（(][^（）()]*[)）]\s*$/u, '')]);
  return titles.some((one) => one !== '' && bareForm(one) === bareForm(title));
}
