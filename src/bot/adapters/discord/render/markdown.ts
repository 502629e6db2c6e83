import type { SpanRole, TextSpan } from '../../../reply/text-line.js';
import { escapeCode, escapeMarkdown } from './escape-markdown.js';

/** How words are shown, and what the line that they begin is. */
interface Look {
  readonly mark: '' | '*' | '**';
  readonly line: Line;
}

type Line = '' | '> ' | '-# ' | 'code';

const LOOKS: Readonly<Record<SpanRole, Look>> = {
  title: { mark: '**', line: '' },
  quote: { mark: '', line: '> ' },
  rendering: { mark: '', line: '> ' },
  address: { mark: '*', line: '> ' },
  statement: { mark: '', line: '' },
  item: { mark: '', line: '' },
  note: { mark: '', line: '' },
  sources: { mark: '', line: '-# ' },
  heading: { mark: '', line: 'code' },
  row: { mark: '', line: 'code' },
};

const FENCE = '```';

/** Spans as Discord's Markdown: quotes behind a bar, addresses slanted, sources small, rows in a face of one width. */
export function markdownOf(spans: readonly TextSpan[]): string {
  const lines = linesOf(spans).map((line) => ({ kind: kindOf(line), line }));
  return lines
    .map(({ kind, line }, index) => {
      if (kind !== 'code') return line.length === 0 ? '' : kind + line.map(marked).join('');
      const opening = lines[index - 1]?.kind === 'code' ? '' : `${FENCE}\n`;
      const closing = lines[index + 1]?.kind === 'code' ? '' : `\n${FENCE}`;
      return opening + line.map(({ text }) => escapeCode(text)).join('') + closing;
    })
    .join('\n');
}

/** Lines in a face of one width. */
export function codeOf(lines: readonly string[]): string {
  return [FENCE, ...lines.map(escapeCode), FENCE].join('\n');
}

/** Words between marks. A mark beside white space would be shown as a sign, so that it stays outside. */
export function emphasised(text: string, mark: '' | '*' | '**'): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${escapeMarkdown(words)}${mark}${after}`;
}

const marked = ({ role, text }: TextSpan): string => emphasised(text, LOOKS[role].mark);

const kindOf = ([first]: readonly TextSpan[]): Line => (first === undefined ? '' : LOOKS[first.role].line);

function extend(line: TextSpan[] | undefined, span: TextSpan): void {
  const last = line?.at(-1);
  if (line === undefined) return;
  if (last?.role === span.role) line[line.length - 1] = { ...last, text: last.text + span.text };
  else line.push(span);
}

/** Spans line by line, free of breaks and of nothing; the parts of what was cut together again, to be escaped as one. */
function linesOf(spans: readonly TextSpan[]): readonly (readonly TextSpan[])[] {
  const lines: TextSpan[][] = [[]];
  for (const { role, text } of spans) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') extend(lines.at(-1), { role, text: part });
    }
  }
  return lines;
}
