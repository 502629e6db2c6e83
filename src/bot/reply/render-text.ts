import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainLine, plainText } from './plain-text.js';
import type { Block, Citation } from './reply.js';
import { sentenceCase } from './sentence-case.js';
import { fullAddresses, scopeOf, shortAddress, type AddressScope } from './source-address.js';
import { bareNames, type SourceNames } from './source-names.js';
import { tableLines } from './text-table.js';

/** What a piece of text is, for a platform that shows the pieces differently. */
export type SpanRole =
  | 'title'
  | 'quote'
  | 'rendering'
  | 'statement'
  | 'item'
  | 'heading'
  | 'row'
  | 'note'
  | 'address'
  | 'sources';

export interface TextSpan {
  readonly role: SpanRole;
  readonly text: string;
}

/** One line of a rendered reply; without spans it is blank. */
export type TextLine = readonly TextSpan[];

interface Frame {
  readonly citations: readonly Citation[];
  readonly language: Language;
  readonly scope: AddressScope;
}

/**
 * The text of a reply, complete by itself: quotes with their address, renderings marked as the project's own above
 * their original, numbered lists, aligned tables, and the sources last. Control characters and mention syntax are
 * neutralised.
 *
 * @param names - titles for the sources; by default documents and sections go by their ids
 */
export function renderText(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): string {
  return textOf(renderLines(blocks, citations, language, names));
}

/** The characters of rendered lines. */
export function textOf(lines: readonly TextLine[]): string {
  return lines.map((line) => line.map((span) => span.text).join('')).join('\n');
}

/** {@link renderText} before its spans lose their roles. */
export function renderLines(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): TextLine[] {
  return renderParts(blocks, citations, language, names).flatMap(({ lines }) => lines);
}

/** The lines of one block, with the gap before it; of the sources where `block` is null. */
export interface RenderedPart {
  readonly block: Block | null;
  readonly lines: readonly TextLine[];
}

/** {@link renderLines} block by block, the sources last. */
export function renderParts(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
  names: SourceNames = bareNames,
): RenderedPart[] {
  const body = bodyParts(blocks, citations, language);
  const sources = sourceLines(citations, language, names);
  if (sources.length === 0) return body;
  return [...body, { block: null, lines: body.length > 0 ? [[], ...sources] : sources }];
}

/** The blocks alone, without the sources: for what lists these elsewhere. */
export function bodyParts(
  blocks: readonly Block[],
  citations: readonly Citation[],
  language: Language,
): RenderedPart[] {
  const frame: Frame = { citations, language, scope: scopeOf(citations) };
  return blocks.map((block, index) => {
    const lines = block.type === 'written' ? writtenLines(block, blocks[index + 1], frame) : blockLines(block, frame);
    return { block, lines: [...gapBetween(blocks[index - 1], lines), ...lines] };
  });
}

// A note or a statement leads what follows it; other blocks stand apart, where what follows brings no blank line itself.
function gapBetween(previous: Block | undefined, [first]: readonly TextLine[]): TextLine[] {
  const leads = previous === undefined || LEADING.has(previous.type);
  return leads || first?.length === 0 ? [] : [[]];
}

const LEADING: ReadonlySet<Block['type']> = new Set(['note', 'statement', 'written']);

function blockLines(block: Exclude<Block, WrittenBlock>, frame: Frame): TextLine[] {
  switch (block.type) {
    case 'quote':
      return quoteLines(block, frame);
    case 'statement':
      return linesOf(sentenceCase(plainText(block.text)), 'statement');
    case 'list':
      return block.items.map((item, index) => [{ role: 'item', text: `${index + 1}. ${plainLine(item.text)}` }]);
    case 'table':
      return tableLines(
        block.columns.map(plainLine),
        block.rows.map((row) => row.map(plainLine)),
      ).map((text, index) => [{ role: index === 0 ? 'heading' : 'row', text }]);
    default:
      return linesOf(plainText(block.text), block.type);
  }
}

type QuoteBlock = Extract<Block, { type: 'quote' }>;
type WrittenBlock = Extract<Block, { type: 'written' }>;

function quoteLines(block: QuoteBlock, frame: Frame): TextLine[] {
  const messages = messagesIn(replyMessages, frame.language);
  if (block.rendering === undefined) return [originalSpans(block, frame)];
  return [
    [
      { role: 'rendering', text: messages.quoted(plainText(block.rendering)) },
      { role: 'address', text: messages.inBrackets(messages.rendering) },
    ],
    [{ role: 'address', text: messages.original }, ...originalSpans(block, frame)],
  ];
}

/** The words of a source in quotation marks, and where they stand. */
function originalSpans(block: QuoteBlock, frame: Frame): TextSpan[] {
  const messages = messagesIn(replyMessages, frame.language);
  return [{ role: 'quote', text: messages.quoted(plainText(block.text)) }, ...addressSpans([block], frame)];
}

/**
 * A model's words, with the addresses of the quotes among what they stand for. What rests on a rendering is marked so, and
 * has its original beneath it: of sentences in a row on the same one, beneath the last.
 */
function writtenLines({ text, says }: WrittenBlock, next: Block | undefined, frame: Frame): TextLine[] {
  const messages = messagesIn(replyMessages, frame.language);
  const quotes = says.filter((said) => said.type === 'quote');
  const rendered = quotes.filter(({ rendering }) => rendering !== undefined);
  const others = quotes.filter(({ rendering }) => rendering === undefined);
  const mark: TextLine =
    rendered.length === 0 ? [] : [{ role: 'address', text: messages.inBrackets(messages.rendering) }];
  const lines = linesOf(sentenceCase(plainText(text)), 'statement');
  const last = lines.at(-1) ?? [];
  return [
    ...lines.slice(0, -1),
    [...last, ...mark, ...addressSpans(others, frame)],
    ...rendered
      .filter((quote) => !saysToo(next, quote))
      .map((quote): TextLine => [{ role: 'address', text: messages.original }, ...originalSpans(quote, frame)]),
  ];
}

function saysToo(block: Block | undefined, { citation, text }: QuoteBlock): boolean {
  if (block?.type !== 'written') return false;
  return block.says.some((said) => said.type === 'quote' && said.citation === citation && said.text === text);
}

/** Where quotes stand, each place once. */
function addressSpans(
  quotes: readonly { readonly citation: number }[],
  { citations, language, scope }: Frame,
): TextSpan[] {
  const messages = messagesIn(replyMessages, language);
  const cited = quotes.flatMap(({ citation }) => citations[citation] ?? []);
  const addresses = new Set(cited.map((citation) => shortAddress(citation, language, scope)));
  return addresses.size === 0
    ? []
    : [{ role: 'address', text: messages.inBrackets([...addresses].join(language === 'zh' ? '；' : '; ')) }];
}

function sourceLines(citations: readonly Citation[], language: Language, names: SourceNames): TextLine[] {
  const label = messagesIn(replyMessages, language).sources;
  const [first, ...others] = fullAddresses(citations, language, names);
  if (first === undefined) return [];
  if (others.length === 0) return [[{ role: 'sources', text: `${label}${first}` }]];
  const listed = [first, ...others].map((address): TextLine => [{ role: 'sources', text: `- ${address}` }]);
  return [[{ role: 'sources', text: label.trimEnd() }], ...listed];
}

function linesOf(text: string, role: SpanRole): TextLine[] {
  return text.split('\n').map((line) => (line === '' ? [] : [{ role, text: line }]));
}
