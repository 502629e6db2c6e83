import { briefMessages } from '../../messages/brief.js';
import { messagesIn } from '../../messages/catalogue.js';
import { replyMessages } from '../../messages/reply.js';
import { markdownLiteral, markdownText } from '../../reply/export-table.js';
import { plainLine } from '../../reply/plain-text.js';
import { textOf } from '../../reply/render-text.js';
import type { Block } from '../../reply/reply.js';
import { sentenceCase } from '../../reply/sentence-case.js';
import { scopeOf, shortAddress } from '../../reply/source-address.js';
import { writtenLines } from '../../reply/written-lines.js';
import type { Brief, BriefChart, BriefSection } from '../brief.js';
import { barLines } from './bar-lines.js';
import { noteLines } from './note-lines.js';

/**
 * A brief as Markdown (CommonMark with GitHub's tables): words of sources cannot become markup.
 *
 * @param svg the drawn chart, which becomes a part of the text; without it the chart is drawn in characters
 */
export function briefMarkdown(brief: Brief, svg: string | null = null): string {
  const { title, date, preface, language, sections, ledger, sources } = brief;
  const { headings, ...messages } = messagesIn(briefMessages, language);
  const entries = ledger.map((entry) => [entry.value, entry.formula, entry.interval, entry.source]);
  return [
    `# ${literal(title)}`,
    ...[...(date === null ? [] : [messages.date(date)]), ...preface].map(literal),
    ...sections.flatMap((section) => [
      `## ${literal(section.heading)}`,
      ...sectionParts(section, brief),
      ...(section.id === 'indicators' && brief.chart !== null ? chartParts(brief.chart, svg) : []),
    ]),
    ...(entries.length === 0 ? [] : [`## ${literal(headings.ledger)}`, markdownText(messages.ledger.columns, entries)]),
    `## ${literal(headings.sources)}`,
    ...sources.map((source) => [literal(source.title), '', ...source.places.map(item)].join('\n')),
  ].join('\n\n');
}

function chartParts(chart: BriefChart, svg: string | null): readonly string[] {
  const caption = `**${literal(chart.caption)}**`;
  if (svg === null) return [caption, ['```text', ...barLines(chart), '```'].join('\n')];
  const picture = Buffer.from(svg, 'utf8').toString('base64');
  return [caption, `![${literal(chart.alternative)}](data:image/svg+xml;base64,${picture})`];
}

const literal = (text: string): string => markdownLiteral(plainLine(text));
const item = (text: string): string => `- ${literal(text)}`;

/** The blocks of a section; lines of a list stay together. */
function sectionParts({ id, blocks }: BriefSection, brief: Brief): readonly string[] {
  const parts = blocks.flatMap((block, index) => {
    if (block.type === 'written') return writtenText(block, blocks[index + 1], brief);
    if (block.type !== 'note') return blockText(block, brief);
    if (id === 'questions') return item(block.text);
    return blocks[index + 1]?.type === 'list' ? `**${literal(block.text)}**` : noteParts(block.text);
  });
  return parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    return last?.startsWith('- ') && part.startsWith('- ')
      ? [...done.slice(0, -1), `${last}\n${part}`]
      : [...done, part];
  }, []);
}

function noteParts(text: string): readonly string[] {
  return noteLines(text).map((line) => (line.kind === 'item' ? item(line.text) : literal(line.text)));
}

function blockText(block: Exclude<Block, { readonly type: 'note' | 'written' }>, brief: Brief): string {
  switch (block.type) {
    case 'quote':
      return quoteText(block, brief);
    case 'statement':
      return item(sentenceCase(block.text));
    case 'list':
      return block.items.map(({ text }, place) => `${place + 1}. ${literal(text)}`).join('\n');
    case 'table':
      return tableText(block, brief);
  }
}

function quoteText(
  { text, rendering, citation: index }: Extract<Block, { readonly type: 'quote' }>,
  { language, citations }: Brief,
): string {
  const messages = messagesIn(replyMessages, language);
  const citation = citations[index];
  const address =
    citation === undefined ? '' : messages.inBrackets(shortAddress(citation, language, scopeOf(citations)));
  const shown = `> ${literal(messages.quoted(rendering ?? text) + address)}`;
  return rendering === undefined ? shown : `${shown}\n>\n> ${literal(messages.original + messages.quoted(text))}`;
}

/** A model's words as an item, with the originals of renderings as a quotation within it. */
function writtenText(
  block: Extract<Block, { readonly type: 'written' }>,
  next: Block | undefined,
  { language, citations }: Brief,
): string {
  const { said, originals } = writtenLines(block, next, { language, citations, scope: scopeOf(citations) });
  const quoted = originals.map((line) => `  > ${literal(textOf([line]))}`);
  return [item(textOf(said)), ...(quoted.length === 0 ? [] : ['', quoted.join('\n  >\n')])].join('\n');
}

function tableText(block: Extract<Block, { readonly type: 'table' }>, { tableCaption, tableNote }: Brief): string {
  return [
    ...(tableCaption === null ? [] : [`**${literal(tableCaption)}**`]),
    markdownText(block.columns, block.rows),
    ...(tableNote === null ? [] : [literal(tableNote)]),
  ].join('\n\n');
}
