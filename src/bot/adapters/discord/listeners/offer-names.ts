import type { DiscordDesk } from '../discord-desk.js';
import type { Doing, Interaction } from '../interaction.js';
import type { Respond } from '../connection/hearing.js';
import { offered } from './responses.js';

type Typing = Extract<Doing, { readonly kind: 'autocomplete' }>;

/** Suggests names of tables and rows while one is typed: from memory alone, since nothing can be put off here. */
export async function offerNames(
  { locale }: Interaction,
  { typed }: Typing,
  respond: Respond,
  { tableNames }: DiscordDesk,
): Promise<void> {
  await respond(offered(tableNames(typed, locale)));
}
