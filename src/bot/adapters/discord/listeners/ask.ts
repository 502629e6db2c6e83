import { tellsLanguage, type Language } from '../../../../knowledge/index.js';
import { payloadOf } from '../../../conversation/kept-request.js';
import { unseenId, type UnseenEntrance } from '../../../conversation/unseen.js';
import { wordsOf, type Request } from '../../../requests/index.js';
import { addressOf } from '../delivery/answer-address.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Interaction } from '../interaction.js';
import type { Respond } from '../connection/hearing.js';
import { deferred, type Audience } from './responses.js';

/** What an interaction asks, and who is to see the answer. */
export interface AskedBy {
  readonly entrance: UnseenEntrance;
  readonly request: Request;
  readonly audience: Audience;
}

/** Stores what an interaction asks, puts its response off at once, and begins to answer it. */
export async function ask(
  { entrance, request, audience }: AskedBy,
  { id, token, asker, thread, locale }: Interaction,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const payload = payloadOf(inLocale(request, locale), {
    address: addressOf(token),
    ...(audience === 'asker' && { audience }),
  });
  // No message shows what was asked, and no two interactions share an id, nor one with a message.
  const event = { id: unseenId(entrance, 'discord', id), asker, message: id, thread, payload };
  const taken = await desk.accept(event, () => respond(deferred(audience)));
  if (taken === 'known') return;
  desk.note({ entrance, workspace: asker.workspace, channel: asker.channel, text: wordsOf(request) });
}

/** A request in the language of the user's Discord, where its words do not tell one. */
function inLocale(request: Request, locale: Language): Request {
  return request.language !== undefined || tellsLanguage(wordsOf(request)) ? request : { ...request, language: locale };
}
