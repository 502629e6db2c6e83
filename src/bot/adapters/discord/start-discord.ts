import type { Drawable } from '../../charts/render-chart.js';
import { noteAsked } from '../../conversation/note-asked.js';
import { platformDelivery } from '../../conversation/platform-delivery.js';
import { createSpeaker } from '../../conversation/speaker.js';
import { runningPlatform, type StoppablePlatform } from '../../conversation/running-platform.js';
import type { LogTexts } from '../../service-config.js';
import { errorName } from '../../service/log.js';
import type { PlatformParts } from '../../service/platform.js';
import { registerCommands, type Registration } from './commands/register-commands.js';
import { openTableNames } from './commands/table-names.js';
import type { Ears, Respond } from './connection/hearing.js';
import type { DiscordLibrary } from './connection/open-discord.js';
import { openHearing } from './connection/open-hearing.js';
import { respondByRequest } from './connection/respond.js';
import { discordCarrier } from './delivery/discord-carrier.js';
import { discordPoster } from './delivery/discord-poster.js';
import { readFailure } from './delivery/read-failure.js';
import type { DiscordDesk } from './discord-desk.js';
import type { DiscordReady } from './discord-setup.js';
import { discordWording } from './discord-wording.js';
import type { EnteredDiscord } from './enter-discord.js';
import { readMessage } from './incoming-message.js';
import { readInteraction } from './interaction.js';
import { onInteraction } from './listeners/on-interaction.js';
import { onMessage } from './listeners/on-message.js';
import { pageSpeaker } from './page-speaker.js';
import { startedLines } from './started-lines.js';

/** What the adapter runs on. */
export interface DiscordParts extends PlatformParts {
  readonly ready: DiscordReady;
  readonly entered: EnteredDiscord;
  /** Whether the log holds the words of questions. */
  readonly logTexts: LogTexts;
}

/**
 * Starts the adapter; it answers when this resolves. What an earlier process left is answered first.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, StateUnavailableError
 */
export async function startDiscord(parts: DiscordParts): Promise<StoppablePlatform> {
  const { charts, ready, knowledge, responder, state } = parts;
  const { library, self } = parts.entered;
  const poster = discordPoster(library.rest, ready.applicationId);
  const pictured = { corpus: knowledge.corpus, draw: (picture: Drawable) => charts.draw(picture) };
  const speaker = createSpeaker({ responder, state, wording: discordWording(pictured) });
  const delivery = platformDelivery(parts, {
    carrier: discordCarrier(poster),
    speaker: pageSpeaker(speaker, { ...pictured, responder }),
  });
  const desk: DiscordDesk = {
    corpus: knowledge.corpus,
    state,
    responder,
    poster,
    tableNames: await openTableNames(knowledge),
    accept: (event, acknowledge) => delivery.accept(event, acknowledge),
    note: (asked) => noteAsked(asked, parts),
  };
  const registration = await register(library, parts);
  await delivery.resume();
  const hearing = await openHearing({ ready, library, server: parts.server, log: parts.log }, earsOf(desk, self));
  const { address } = hearing;
  return runningPlatform({
    hearing,
    delivery,
    address,
    describe: (language) => startedLines({ applicationId: ready.applicationId, address, registration }, language),
  });
}

/** Commands that Discord does not take are no reason not to answer by those it has: its reason is told. */
async function register({ rest }: DiscordLibrary, { ready, log }: DiscordParts): Promise<Registration | string> {
  try {
    return await registerCommands(rest, ready.applicationId);
  } catch (error) {
    const failure = readFailure(error);
    log.warn({ error: errorName(error) }, 'commands were not registered');
    return 'code' in failure ? failure.code : failure.kind;
  }
}

/** Does what is asked, whichever way it came. */
function earsOf(desk: DiscordDesk, self: string): Ears {
  return {
    async interaction(told, respond) {
      const interaction = readInteraction(told);
      if (interaction === null) return;
      const byRequest: Respond = (response) => respondByRequest(desk.poster, interaction, response);
      await onInteraction(interaction, respond ?? byRequest, desk);
    },
    message: (told, isThread) => onMessage(readMessage(told, { self, isThread }), desk),
  };
}
