import type { types } from '@slack/bolt';
import type { SpanRole, TextSpan } from '../../../reply/text-line.js';
import { splitText } from '../../../reply/split-text.js';
import { escapedLength, inertText } from './escape-text.js';
import { SECTION_TEXT } from './limits.js';

/** Words that are shown alike. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
  /** Quotes stand behind a bar, rows of a table in a face of one width. */
  readonly container: 'section' | 'quote' | 'preformatted';
}

const STYLES: Readonly<Record<SpanRole, Pick<Run, 'style' | 'container'>>> = {
  title: { style: 'bold', container: 'section' },
  quote: { style: 'plain', container: 'quote' },
  rendering: { style: 'plain', container: 'quote' },
  address: { style: 'italic', container: 'quote' },
  statement: { style: 'plain', container: 'section' },
  item: { style: 'plain', container: 'section' },
  note: { style: 'plain', container: 'section' },
  sources: { style: 'italic', container: 'section' },
  heading: { style: 'plain', container: 'preformatted' },
  row: { style: 'plain', container: 'preformatted' },
};

export function runOf({ role, text }: TextSpan): Run {
  return { text, ...STYLES[role] };
}

/**
 * Runs as blocks of rich text. Slack reads no markup in them, so that asterisks, tildes and addresses of a source are
 * shown as they are; mrkdwn would take `*` and `~` away.
 */
export function richTextBlocks(runs: readonly Run[]): types.RichTextBlock[] {
  const blocks: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    for (const text of splitText(run.text, SECTION_TEXT, escapedLength)) {
      const length = escapedLength(text);
      const last = blocks.at(-1);
      if (last === undefined || length > room) {
        blocks.push([{ ...run, text }]);
        room = SECTION_TEXT - length;
      } else {
        last.push({ ...run, text });
        room -= length;
      }
    }
  }
  return blocks.map(elementsOf).flatMap((elements) => (elements.length > 0 ? [{ type: 'rich_text', elements }] : []));
}

/** Neighbouring runs of one container in one element. A line break takes the container of what it ends. */
function elementsOf(runs: readonly Run[]): types.RichTextBlockElement[] {
  const groups: { readonly container: Run['container']; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && (last.container === run.container || run.text === '\n')) last.runs.push(run);
    else groups.push({ container: run.container, runs: [run] });
  }
  return groups.flatMap((group) => elementOf(group.container, withoutOuterBreaks(group.runs)));
}

function elementOf(container: Run['container'], runs: readonly Run[]): types.RichTextBlockElement[] {
  if (runs.length === 0) return [];
  const elements = runs.map(({ text, style }): types.RichTextText => {
    const shown = inertText(text);
    return style === 'plain' ? { type: 'text', text: shown } : { type: 'text', text: shown, style: { [style]: true } };
  });
  switch (container) {
    case 'quote':
      return [{ type: 'rich_text_quote', elements }];
    case 'preformatted':
      return [{ type: 'rich_text_preformatted', elements: elements.map(({ text }) => ({ type: 'text', text })) }];
    case 'section':
      return [{ type: 'rich_text_section', elements }];
  }
}

/** Elements stand on lines of their own: the breaks around them would show as blank lines. */
function withoutOuterBreaks(runs: readonly Run[]): readonly Run[] {
  const isBreak = ({ text }: Run): boolean => text.trim() === '';
  const first = runs.findIndex((run) => !isBreak(run));
  const last = runs.findLastIndex((run) => !isBreak(run));
  return first < 0 ? [] : runs.slice(first, last + 1);
}
