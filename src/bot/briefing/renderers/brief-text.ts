import { briefMessages } from '../../messages/brief.js';
import { messagesIn } from '../../messages/catalogue.js';
import { plainLine } from '../../reply/plain-text.js';
import { bodyLines, textOf } from '../../reply/render-text.js';
import { tableLines } from '../../reply/text-table.js';
import type { Brief } from '../brief.js';
import { barLines } from './bar-lines.js';

/** A brief as text for a terminal, complete by itself: aligned tables, the ledger, and the sources last. */
export function briefText(brief: Omit<Brief, 'text'>): string {
  const { language, title, date, preface, sections, citations, sources } = brief;
  const messages = messagesIn(briefMessages, language);
  const head = [title, ...(date === null ? [] : [messages.date(date)]), ...preface];
  const parts = sections.map(({ id, heading, blocks }) => [
    heading,
    textOf(bodyLines(blocks, citations, language)),
    ...(id === 'indicators' && brief.chart !== null
      ? ['', plainLine(brief.chart.caption), ...barLines(brief.chart)]
      : []),
  ]);
  return [
    head.join('\n'),
    ...parts.map((part) => part.join('\n')),
    ...(brief.ledger.length === 0 ? [] : [[messages.headings.ledger, ...ledgerLines(brief)].join('\n')]),
    [messages.headings.sources, ...sources.flatMap(sourceLines)].join('\n'),
  ].join('\n\n');
}

function ledgerLines({ ledger, language }: Omit<Brief, 'text'>): readonly string[] {
  const { columns } = messagesIn(briefMessages, language).ledger;
  return tableLines(
    columns,
    ledger.map((entry) =>
      [entry.value, entry.formula, entry.interval, entry.source.replaceAll('\n', '; ')].map(plainLine),
    ),
  );
}

function sourceLines({ title, places }: Brief['sources'][number]): readonly string[] {
  return [plainLine(title), ...places.map((place) => `- ${plainLine(place)}`)];
}
