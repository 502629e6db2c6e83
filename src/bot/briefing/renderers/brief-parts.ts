import { briefMessages } from '../../messages/brief.js';
import { messagesIn } from '../../messages/catalogue.js';
import { plainLine } from '../../reply/plain-text.js';
import { bodyParts, type RenderedPart } from '../../reply/render-text.js';
import type { SpanRole, TextLine } from '../../reply/text-line.js';
import { tableLines } from '../../reply/text-table.js';
import type { Brief } from '../brief.js';
import { barLines } from './bar-lines.js';

/** A stretch of a brief's lines: those of one block, of the ledger's table, or words around them. */
export type BriefPart =
  | (RenderedPart & { readonly kind: 'words' })
  | {
      readonly kind: 'ledger';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The headings' line and one for each row. */
      readonly lines: readonly TextLine[];
    };

/** A brief stretch by stretch, in order: head, sections, ledger, sources. Their lines together are its text. */
export function briefParts(brief: Omit<Brief, 'text'>): readonly BriefPart[] {
  const { headings } = messagesIn(briefMessages, brief.language);
  return [
    headPart(brief),
    ...brief.sections.flatMap((section) => sectionParts(section, brief)),
    ...(brief.ledger.length === 0 ? [] : [headingPart(headings.ledger), ledgerPart(brief)]),
    headingPart(headings.sources),
    words(brief.sources.flatMap(sourceLines), 'sources'),
  ];
}

const words = (lines: readonly string[], role: SpanRole): BriefPart => ({
  kind: 'words',
  block: null,
  lines: lines.map((text): TextLine => (text === '' ? [] : [{ role, text }])),
});

function headPart({ language, title, date, preface }: Omit<Brief, 'text'>): BriefPart {
  const messages = messagesIn(briefMessages, language);
  const rest = [...(date === null ? [] : [messages.date(date)]), ...preface];
  const lines: readonly TextLine[] = [
    [{ role: 'title', text: title }],
    ...rest.map((text): TextLine => [{ role: 'note', text }]),
  ];
  return { kind: 'words', block: null, lines };
}

/** Each heading stands under a blank line. */
const headingPart = (heading: string): BriefPart => words(['', heading], 'title');

function sectionParts(
  { id, heading, blocks }: Brief['sections'][number],
  { chart, citations, language }: Omit<Brief, 'text'>,
): readonly BriefPart[] {
  const body = bodyParts(blocks, citations, language).map((part): BriefPart => ({ kind: 'words', ...part }));
  const drawn =
    id === 'indicators' && chart !== null ? [words(['', plainLine(chart.caption), ...barLines(chart)], 'row')] : [];
  return [headingPart(heading), ...body, ...drawn];
}

function ledgerPart({ ledger, language }: Omit<Brief, 'text'>): BriefPart {
  const { columns } = messagesIn(briefMessages, language).ledger;
  const rows = ledger.map((entry) =>
    [entry.value, entry.formula, entry.interval, entry.source.replaceAll('\n', '; ')].map(plainLine),
  );
  const lines = tableLines(columns, rows).map((text, index): TextLine => [
    { role: index === 0 ? 'heading' : 'row', text },
  ]);
  return { kind: 'ledger', columns, rows, lines };
}

function sourceLines({ title, places }: Brief['sources'][number]): readonly string[] {
  return [plainLine(title), ...places.map((place) => `- ${plainLine(place)}`)];
}
