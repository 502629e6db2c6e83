import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

import { OtherApplicationError } from '../../errors/other-application-error.js';
import { PlatformRefusedError } from '../../errors/platform-refused-error.js';
import { PlatformUnreachableError } from '../../errors/platform-unreachable-error.js';
import { readFailure } from './delivery/read-failure.js';
import type { DiscordReady } from './discord-setup.js';

const ownSchema = z.object({ id: z.string() });

/**
 * Asks Discord whether the token is good and of this application, before anything is started.
 *
 * @returns the user that the app speaks as
 * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError
 */
export async function enterDiscord(
  rest: REST,
  { applicationId }: Pick<DiscordReady, 'applicationId'>,
): Promise<string> {
  const application = ownSchema.parse(await orRefused(() => rest.get(Routes.currentApplication())));
  if (application.id !== applicationId) throw new OtherApplicationError('Discord', applicationId, application.id);
  return ownSchema.parse(await orRefused(() => rest.get(Routes.user()))).id;
}

/**
 * What Discord refuses, or does not answer, at the start, as an error in words.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function orRefused<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind !== 'refused') throw new PlatformUnreachableError('Discord', error);
    throw new PlatformRefusedError('Discord', failure.code, error);
  }
}
