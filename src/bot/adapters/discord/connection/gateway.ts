import { once } from 'node:events';
import type { Client } from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Logger } from 'pino';

import { orRefused } from '../../../service/door.js';
import { errorName } from '../../../service/log.js';
import { gatewayDoor } from '../discord-door.js';
import type { Ears, Hearing } from './hearing.js';

/** discord.js's number for a connection that hears; its enumeration would load the library. */
const READY = 0;
const isReadyStatus = (status: number): boolean => status === READY;

/**
 * Connects to the gateway, by as many shards as Discord asks for; it hears when this resolves. What arrives is handed on
 * as Discord told it, since signed requests bring the same.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function listenToGateway(client: Client, token: string, ears: Ears, log: Logger): Promise<Hearing> {
  const isThread = (channel: string): boolean => client.channels.cache.get(channel)?.isThread() ?? false;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (told: unknown) => void ears.interaction(told, null));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (told: unknown) => void ears.message(told, isThread));
  client.on('error', (error) => log.warn({ error: errorName(error) }, 'the connection fails'));
  client.on('shardError', (error) => log.warn({ error: errorName(error) }, 'the connection fails'));
  client.on('shardDisconnect', ({ code }) => log.error({ code }, 'Discord closed the connection for good'));
  const isReady = once(client, 'clientReady');
  try {
    await orRefused(gatewayDoor, () => Promise.all([client.login(token), isReady]));
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    address: null,
    ready: () => client.isReady() && client.ws.shards.every(({ status }) => isReadyStatus(status)),
    stop: () => client.destroy(),
  };
}
