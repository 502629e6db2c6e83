import type { DiscordMessage } from '../../src/bot/adapters/discord/discord-message.js';
import { componentsIn, discordMessageFaults } from './discord-limits.js';
import { lettersOf, readMarkdown, strangeIn } from './discord-markdown/read-markdown.js';

/** Draws nothing: the file says what would be drawn, for the test to read. */
export const drawAsJson = (drawable: unknown): string => JSON.stringify(drawable);

/** What is wrong with the pages of an answer, whatever it says: limits, and markup that is not ours. */
export function pageFaults(pages: readonly DiscordMessage[]): string[] {
  return pages.flatMap((page, index) => {
    const markdown = markdownIn(page);
    return [
      ...discordMessageFaults(page),
      ...markdown.flatMap((text) => strangeIn(readMarkdown(text))),
      ...markdown.flatMap(calls).map((call) => `calls ${call}`),
    ].map((fault) => `page ${index + 1}: ${fault}`);
  });
}

/** Words that call people for who reads the raw text, as Discord's server does. */
function calls(text: string): string[] {
  return [...text.matchAll(/<@[!&]?\d+>|<#\d+>|@everyone|@here/giu)].map(([call]) => call);
}

/** The Markdown of a page, in order. */
export function markdownIn({ components }: DiscordMessage): string[] {
  return componentsIn(components).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

/** Everything that the pages show, in order: words, and the cells of tables that would be drawn. */
export function shownOn(pages: readonly DiscordMessage[]): string {
  return pages.map(shownOnPage).join('\n');
}

function shownOnPage({ components, files }: DiscordMessage): string {
  return componentsIn(components)
    .flatMap(({ content, items }) => {
      if (typeof content === 'string') return [lettersOf(readMarkdown(content))];
      const name = /attachment:\/\/([^"]+)/u.exec(JSON.stringify(items) ?? '')?.[1];
      return tableIn(files.find((file) => file.name === name)?.content);
    })
    .join('\n');
}

function tableIn(content: unknown): string[] {
  if (typeof content !== 'string' || !content.startsWith('{"form":"table"')) return [];
  const { columns, rows }: { columns: string[]; rows: string[][] } = JSON.parse(content);
  return [columns, ...rows].map((row) => row.join(' '));
}

/** Letters without white space, breaks between letters, and halves of characters. */
const bareLetters = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\u200b]/gu, '');

/** The first letters of `wanted` that `shown` has not, in their order; null where it has all. */
export function missingIn(shown: string, wanted: string): string | null {
  const [have, want] = [Array.from(bareLetters(shown)), Array.from(bareLetters(wanted))];
  let next = 0;
  for (const letter of have) if (letter === want[next]) next += 1;
  return next === want.length ? null : want.slice(next, next + 30).join('');
}

/** The same, where pages of further columns show a table in another order. */
export function missingAnywhere(shown: string, wanted: string): string | null {
  const counts = new Map<string, number>();
  for (const letter of bareLetters(shown)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of bareLetters(wanted)) {
    const left = (counts.get(letter) ?? 0) - 1;
    if (left < 0) return letter;
    counts.set(letter, left);
  }
  return null;
}
