import { slackMessagesEn } from '../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../src/bot/messages/slack.zh.js';
import { shownText } from './slack-server/shown.js';
import type { Team } from './slack-server/team.js';
import type { Message } from './slack-server/workspace.js';

const PLACEHOLDERS = [slackMessagesEn.working, slackMessagesZh.working];

/**
 * The messages once the answer is among them; null before. A direct answer may have no placeholder: Slack's status line
 * stood for it.
 */
export function ended(messages: readonly Message[]): readonly Message[] | null {
  const [first] = messages;
  return first !== undefined && !PLACEHOLDERS.includes(first.text) ? messages : null;
}

/** Waits for an answer with all its parts: its first message says how many there are. */
export async function allParts(team: Team, read: () => readonly Message[]): Promise<readonly Message[]> {
  const [first] = await team.until(() => ended(read()));
  const count = first === undefined ? 1 : partCount(first);
  return team.until(() => read().length >= count && read());
}

/** "(1/3)", where a message begins with such. */
export function partCount(message: Message): number {
  return Number(/^[(（]1\/(\d+)[)）]/u.exec(shownText(message))?.[1] ?? 1);
}
