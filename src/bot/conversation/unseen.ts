import type { Entrance } from '../service/platform-meter.js';
import type { IncomingEvent } from '../state/state.js';

/** By what way a question comes that no message shows. */
export type UnseenEntrance = Exclude<Entrance, 'mention' | 'direct' | 'tool'>;

/** What the ids of such questions begin with; they are kept, so that a new version knows those of an older one. */
const PREFIXES: Readonly<Record<UnseenEntrance, string>> = {
  button: 'press:',
  command: 'command:',
  form: 'form:',
  shortcut: 'shortcut:',
};

/**
 * The id of a question that no message shows.
 *
 * @param where the platform, or whose question it is
 * @param at what is said there of it just once
 */
export function unseenId(by: UnseenEntrance, where: string, at: string): string {
  return `${PREFIXES[by]}${where}:${at}`;
}

/** Whether no message shows the question, so that its answer has to say it and can be no reply to one. */
export function isUnseen({ id }: Pick<IncomingEvent, 'id'>): boolean {
  return Object.values(PREFIXES).some((prefix) => id.startsWith(prefix));
}
