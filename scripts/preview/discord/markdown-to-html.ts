import type { Inline } from '../../../tests/support/discord-markdown/inline.js';
import { readMarkdown, type Shown } from '../../../tests/support/discord-markdown/read-markdown.js';
import { element, escapeHtml } from '../html.js';

const TAGS: Readonly<Record<Inline['kind'], string>> = {
  text: '',
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  spoiler: 'mark',
  code: 'code',
  link: 'u',
  mention: 'mark',
  time: 'mark',
  emoji: 'mark',
};

/** Discord's Markdown as its client lays it out: read by the reader that the tests read it with. */
export function markdownHtml(source: string): string {
  const lines = readMarkdown(source);
  return lines.map((line, index) => lineHtml(line, lines[index + 1])).join('');
}

function lineHtml(line: Shown, next: Shown | undefined): string {
  if (line.kind === 'code') return element('pre', 'code', escapeHtml(line.text));
  const content = line.nodes.map(nodeHtml).join('');
  switch (line.kind) {
    case 'quote':
      return element('blockquote', 'rich', content);
    case 'small':
      return element('div', 'small', content);
    case 'heading':
      return element('div', 'header', content);
    default:
      return content === '' ? '<br>' : content + (next === undefined || isBlock(next) ? '' : '<br>');
  }
}

const isBlock = ({ kind }: Shown): boolean => kind !== 'plain' && kind !== 'item';

function nodeHtml({ kind, text, inner }: Inline): string {
  const content = inner.length > 0 ? inner.map(nodeHtml).join('') : escapeHtml(text);
  const tag = TAGS[kind];
  return tag === '' ? content : `<${tag}>${content}</${tag}>`;
}
