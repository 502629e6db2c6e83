import { isObject, textOf, type JsonObject } from '../server-parts/json.js';
import type { Message } from './workspace.js';

/** A call or a link in mrkdwn: "<!here>", "<https://example.org|label>". */
export const TOKEN = /<(?<target>[^<>|\n]+)(?:\|(?<label>[^<>\n]*))?>/gu;
const ADDRESS = /https?:\/\/[^\s<>|]+/gu;
const MARKDOWN_LINK = /\]\((?<target>[^)\s]+)\)/gu;

/**
 * What in a message would call someone or lead somewhere: "<!channel>", "<@U1>", "https://example.org".
 * The fallback text counts: notifications show it.
 */
export function liveTokens({ text, blocks }: Pick<Message, 'text' | 'blocks'>): string[] {
  return [...liveInText(text), ...blocks.flatMap(liveInBlock)];
}

function liveInText(text: string): string[] {
  const tokens = Array.from(text.matchAll(TOKEN), ([token]) => token);
  const addresses = Array.from(text.replace(TOKEN, ' ').matchAll(ADDRESS), ([address]) => address);
  return [...tokens, ...addresses];
}

function liveInMarkdown(text: string): string[] {
  const links = Array.from(text.matchAll(MARKDOWN_LINK), ({ groups }) => groups?.['target'] ?? '');
  return [...liveInText(text.replace(MARKDOWN_LINK, ']')), ...links];
}

/** Marks that Slack reads stand in mrkdwn and markdown; rich text names what is live; plain text and cells have none. */
const READERS: Readonly<Record<string, (object: JsonObject) => string[]>> = {
  mrkdwn: ({ text }) => liveInText(textOf(text) ?? ''),
  markdown: ({ text }) => liveInMarkdown(textOf(text) ?? ''),
  user: ({ user_id: id }) => [String(id)],
  channel: ({ channel_id: id }) => [String(id)],
  broadcast: ({ range }) => [String(range)],
  link: ({ url }) => [String(url)],
};

function liveInBlock(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(liveInBlock);
  if (!isObject(value)) return [];
  return READERS[String(value.type)]?.(value) ?? Object.values(value).flatMap(liveInBlock);
}
