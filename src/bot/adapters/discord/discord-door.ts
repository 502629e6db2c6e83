import { z } from 'zod';

import type { Door } from '../../service/door.js';
import { readFailure } from './delivery/read-failure.js';

/** An unknown token: Discord's status where it gives no code of its own, and discord.js's word for it. */
const UNKNOWN_TOKEN = new Set(['401', 'TokenInvalid']);

/** No such path: the address is not that of Discord's API. */
const NO_PATH = '404';

/** Discord's REST API, as it is entered. */
export const discordDoor: Door = {
  platform: 'Discord',
  readFailure,
  readRefusal(code) {
    if (code === NO_PATH) return null;
    return { reason: UNKNOWN_TOKEN.has(code) ? 'unknown-token' : 'other', detail: code };
  },
};

/** What discord.js throws where the gateway closes the connection for good. */
const closedSchema = z.object({ code: z.enum(['TokenInvalid', 'DisallowedIntents', 'InvalidIntents']) });

/** The same for the gateway. */
export const gatewayDoor: Door = {
  ...discordDoor,
  readFailure(error) {
    const closed = closedSchema.safeParse(error).data;
    return closed ? { kind: 'refused', code: closed.code } : readFailure(error);
  },
};
