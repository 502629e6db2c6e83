import { detectLanguage, splitSentences, type Language } from '../../../knowledge/index.js';
import { supportOf } from '../../reply/block-support.js';
import type { Block, Citation, Figure, SayableBlock } from '../../reply/reply.js';
import type { EvidencePiece } from './evidence.js';

/** What blocks refer to. */
export interface Lists {
  /** Null stands for what did not pass the gate. */
  readonly citations: readonly (Citation | null)[];
  readonly figures: readonly (Figure | null)[];
}

/** A piece with the place of its block among those of the draft. */
export interface PlacedPiece extends EvidencePiece {
  readonly place: number;
}

/** The quotes and statements of a reply, numbered from 1; what is in another language stays as it is. */
export function evidencePieces(blocks: readonly Block[], lists: Lists, language: Language): readonly PlacedPiece[] {
  const sayable = blocks.flatMap((block, place) => (isSayable(block, language) ? [{ block, place }] : []));
  return sayable.map(({ block, place }, index) => ({ ...evidenceOf(block, index + 1, lists), place }));
}

/** A block as a piece of evidence. */
export function evidenceOf(block: SayableBlock, number: number, lists: Lists): EvidencePiece {
  const { citations, figures } = supportOf(block);
  const cited = citations.flatMap((index) => lists.citations[index] ?? []);
  const counted = figures.flatMap((index) => lists.figures[index] ?? []);
  return { number, block, ...saidAndKept(block, counted), citations: cited, figures: counted };
}

/** What leads a list, or is one. */
const LEADS = /[:：]$|\n|^- /u;

function isSayable(block: Block, language: Language): block is SayableBlock {
  if (block.type === 'statement') return block.figures.length + block.citations.length > 0 && !LEADS.test(block.text);
  return block.type === 'quote' && detectLanguage(block.rendering ?? block.text) === language;
}

/** Of a computed result the first sentence is the finding; the formula and what stands behind it are kept. */
function saidAndKept(block: SayableBlock, figures: readonly Figure[]): Pick<EvidencePiece, 'kept' | 'text'> {
  if (block.type === 'quote') return { text: withoutMarks(block.rendering ?? block.text), kept: [] };
  if (figures.every(({ formula }) => formula === null)) return { text: block.text, kept: [] };
  const [finding = '', ...kept] = splitSentences(block.text).map((span) => block.text.slice(...span));
  return { text: finding, kept };
}

/** The source's citation marks would read as marks of pieces. */
function withoutMarks(text: string): string {
  return text.replace(/\s?\[\d[\d\s,，–-]*\]/gu, '');
}
