import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import { OtherApplicationError } from '../../errors/other-application-error.js';
import { orRefused } from '../../service/door.js';
import { openDiscord, type DiscordLibrary } from './connection/open-discord.js';
import { discordDoor } from './discord-door.js';
import type { DiscordReady } from './discord-setup.js';

const ownSchema = z.object({ id: z.string() });

/** Discord, as the token of the settings opens it. */
export interface EnteredDiscord {
  readonly library: DiscordLibrary;
  /** The user that the app speaks as. */
  readonly self: string;
}

/**
 * Asks Discord whether the token is good and of this application, before anything is started.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError
 */
export async function enterDiscord(ready: DiscordReady): Promise<EnteredDiscord> {
  const library = await openDiscord(ready);
  const own = async (route: `/${string}`): Promise<string> =>
    ownSchema.parse(await orRefused(discordDoor, () => library.rest.get(route))).id;
  const application = await own(Routes.currentApplication());
  if (application !== ready.applicationId) {
    throw new OtherApplicationError(discordDoor.platform, ready.applicationId, application);
  }
  return { library, self: await own(Routes.user()) };
}
