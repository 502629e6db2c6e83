import type { DiscordDesk } from '../discord-desk.js';
import type { AskedByMessage } from '../incoming-message.js';

/** What a message asks: stored, and answered in its channel; a repeat is dropped. */
export async function onMessage(asked: AskedByMessage | null, desk: DiscordDesk): Promise<void> {
  if (asked === null) return;
  const { event, entrance, text } = asked;
  if ((await desk.accept(event)) === 'known') return;
  const { workspace, channel } = event.asker;
  desk.note({ entrance, workspace, channel, text });
}
