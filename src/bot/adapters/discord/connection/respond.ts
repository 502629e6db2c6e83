import type { APIInteractionResponse } from 'discord-api-types/v10';

import type { DiscordPoster, InteractionAddress } from '../delivery/discord-poster.js';
import { readFailure } from '../delivery/read-failure.js';

/** "Interaction has already been acknowledged": of a repeat after a lost response it says that the first arrived. */
const ACKNOWLEDGED = '40060';

/**
 * Responds to an interaction by a request. Of its three seconds there is time for one repeat where no response came.
 */
export async function respondByRequest(
  poster: DiscordPoster,
  to: InteractionAddress,
  response: APIInteractionResponse,
): Promise<void> {
  try {
    await poster.respond(to, response);
  } catch (error) {
    const { kind } = readFailure(error);
    if (kind !== 'unheard' && kind !== 'broken') throw error;
    await repeat(poster, to, response);
  }
}

async function repeat(poster: DiscordPoster, to: InteractionAddress, response: APIInteractionResponse): Promise<void> {
  try {
    await poster.respond(to, response);
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind !== 'refused' || failure.code !== ACKNOWLEDGED) throw error;
  }
}
