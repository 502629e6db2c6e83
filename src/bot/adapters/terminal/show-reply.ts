import type { Config } from '../../config.js';
import { renderLines, textOf } from '../../reply/render-text.js';
import type { TextLine } from '../../reply/text-line.js';
import type { Reply } from '../../reply/reply.js';
import type { SourceNames } from '../../reply/source-names.js';
import { type Colour, coloured } from './colour.js';
import type { Output } from './output.js';
import { wrapLines } from './wrap-lines.js';

/** Whether `output` is a terminal whose user wants colours. */
export function colourOf(output: Output, config: Pick<Config, 'colour'>): Colour {
  return output.isTerminal && config.colour === 'allowed' ? 'coloured' : 'plain';
}

/** A reply as `output` shows it: its text, on a terminal wrapped and coloured. */
export function shownReply(reply: Reply, names: SourceNames, output: Output, config: Pick<Config, 'colour'>): string {
  if (!output.isTerminal) return reply.text;
  const lines = renderLines(reply.blocks, reply.citations, reply.language, names);
  return coloured(wrapLines(lines, output.columns), colourOf(output, config));
}

/** The terminal's own words as `output` shows them: wrapped on a terminal. */
export function wrappedText(text: string, output: Output): string {
  const lines = text.split('\n').map((line): TextLine => (line === '' ? [] : [{ role: 'note', text: line }]));
  return textOf(wrapLines(lines, output.columns));
}
