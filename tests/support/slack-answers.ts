import { shownText } from './slack-server/shown.js';
import type { Team } from './slack-server/team.js';
import type { Message } from './slack-server/workspace.js';

/** The messages once the placeholder has given way to the first of them; null before. */
export function ended(messages: readonly Message[]): readonly Message[] | null {
  return messages[0]?.isEdited === true ? messages : null;
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
