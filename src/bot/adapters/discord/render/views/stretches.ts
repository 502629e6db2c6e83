import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Stretch, Words } from '../../../../rendering/opened/stretch.js';
import { shortened } from '../../../../rendering/shortened.js';
import { textDisplay } from '../components.js';
import { escapedLength, escapeMarkdown } from '../escape-markdown.js';
import { emphasised } from '../markdown.js';

const MARKS: Readonly<Record<Words['style'], '' | '*' | '**'>> = { plain: '', bold: '**', italic: '*' };

/** Around each line of words, and the breaks between stretches. */
const MARKUP = 16;

/** What a button opens, as texts that have no more than so many characters in all; what does not fit is cut at its end. */
export function stretchTexts(stretches: readonly Stretch[], limit: number): readonly APITextDisplayComponent[] {
  let room = limit;
  return stretches.flatMap(({ label, words }) => {
    const title = label === null ? '' : `-# ${escapeMarkdown(label)}`;
    room -= title.length + MARKUP;
    const shown = words.flatMap(({ text, style }) => {
      if (room <= MARKUP) return [];
      const cut = shortened(text, room - MARKUP, escapedLength);
      room -= escapedLength(cut) + MARKUP;
      return [markedLines(cut, MARKS[style])];
    });
    const content = [title, shown.join('')].filter((part) => part.trim() !== '').join('\n');
    return content === '' ? [] : [textDisplay(content)];
  });
}

/** Marks do not reach over the end of a line. */
function markedLines(text: string, mark: '' | '*' | '**'): string {
  return text
    .split('\n')
    .map((line) => emphasised(line, mark))
    .join('\n');
}
