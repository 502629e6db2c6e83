import type { Logger } from 'pino';

import { errorName } from '../../../service/log.js';
import type { Mounting } from '../../../service/platform.js';
import type { DiscordReady } from '../discord-setup.js';
import { listenToGateway } from './gateway.js';
import type { Ears, Hearing } from './hearing.js';
import { mountInteractions } from './interactions-endpoint.js';
import type { DiscordLibrary } from './open-discord.js';

interface HearingParts {
  readonly ready: DiscordReady;
  readonly library: Pick<DiscordLibrary, 'openClient'>;
  /** Null where there is none, which the gateway does not need. */
  readonly server: Mounting | null;
  readonly log: Logger;
}

/** The gateway, or signed requests to the server of the process; what a listener throws is logged. */
export async function openHearing({ ready, library, server, log }: HearingParts, ears: Ears): Promise<Hearing> {
  const failed = (error: unknown): void => log.error({ error: errorName(error) }, 'a listener failed');
  const careful: Ears = {
    interaction: (...heard) => ears.interaction(...heard).catch(failed),
    message: (...heard) => ears.message(...heard).catch(failed),
  };
  const { hearing } = ready;
  if (hearing.kind === 'gateway') return listenToGateway(library.openClient(), ready.token, careful, log);
  if (server === null) throw new TypeError('Signed requests need a server.');
  return mountInteractions(server, hearing.publicKey, careful);
}
