import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { DiscordHearing } from '../../src/bot/adapters/discord/discord-setup.js';
import { enterDiscord } from '../../src/bot/adapters/discord/enter-discord.js';
import { startDiscord } from '../../src/bot/adapters/discord/start-discord.js';
import type { StoppablePlatform } from '../../src/bot/conversation/running-platform.js';
import type { Receipt } from '../../src/bot/reply/reply.js';
import type { LogTexts } from '../../src/bot/service-config.js';
import type { State } from '../../src/bot/state/state.js';
import { discordServer } from './discord-clients.js';
import { componentsIn } from './discord-limits.js';
import { lettersOf, readMarkdown } from './discord-markdown/read-markdown.js';
import { shownText } from './discord-server/shown.js';
import { REGISTRATION, type DiscordServer, type DiscordServerOptions } from './discord-server/start-discord-server.js';
import type { Acted } from './discord-server/people-actions.js';
import type { Channel, Guild, Message, User } from './discord-server/world.js';
import { charts, freshState, processServer } from './platform-bench.js';
import { responderOf, type Answering } from './responder-of.js';

/** The app in a server with a user and a channel. */
export interface DiscordBench {
  readonly server: DiscordServer;
  readonly people: DiscordServer['people'];
  readonly places: DiscordServer['places'];
  readonly user: User;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly state: State;
  readonly app: StoppablePlatform;
  /** Where the process tells of its health and counts. */
  readonly address: string;
  /** Lines of the log, all levels. */
  readonly log: readonly string[];
  /** Starts another app over the same state, or over one that it is given. */
  start(over?: State): Promise<StoppablePlatform>;
}

export interface DiscordBenchOptions extends DiscordServerOptions {
  readonly by?: DiscordHearing['kind'];
  readonly logTexts?: LogTexts;
  readonly token?: string;
  readonly applicationId?: string;
  /** By default one in a folder of its own. */
  readonly state?: State;
}

export async function discordBench(answering: Answering, options: DiscordBenchOptions = {}): Promise<DiscordBench> {
  const { by = 'gateway', logTexts = 'none', state: given, token, applicationId, ...ofServer } = options;
  const server = await discordServer(ofServer);
  const user = server.places.addUser('li');
  const guild = server.places.addGuild('policy', [user]);
  const channel = server.places.addChannel(guild, 'general');
  const state = given ?? (await freshState());
  const log: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
  const hearing: DiscordHearing = by === 'gateway' ? { kind: by } : { kind: by, publicKey: server.publicKey };
  let address = '';
  const start = async (over = state): Promise<StoppablePlatform> => {
    const process = await processServer(over);
    const ready = {
      token: token ?? REGISTRATION.token,
      applicationId: applicationId ?? REGISTRATION.applicationId,
      hearing,
      apiUrl: server.apiUrl,
    };
    const app = await startDiscord({
      ...answering,
      responder: responderOf(answering),
      ready,
      entered: await enterDiscord(ready),
      server: process.server,
      charts,
      state: over,
      log: logger,
      logTexts,
      meter: process.metrics.meterOf('discord'),
    });
    onTestFinished(() => app.stop(0));
    process.health.started('discord', app);
    process.health.answering();
    address = process.server.address;
    if (app.address !== null) await server.sendTo(app.address);
    return app;
  };
  const app = await start();
  const { people, places } = server;
  return { server, people, places, user, guild, channel, state, app, address, log, start };
}

/** The messages that answer an action, once none is only being made. */
export function answered({ people }: DiscordBench, acted: Acted): Promise<readonly Message[]> {
  return people.until(() => made(people.answersOf(acted)));
}

/** The messages that answer a message. */
export function replied({ people }: DiscordBench, message: Message): Promise<readonly Message[]> {
  return people.until(() => made(people.answersTo(message)));
}

/** What the app wrote in the direct messages with the user. */
export function directly({ people, user }: DiscordBench): Promise<readonly Message[]> {
  return people.until(() => made(people.written(people.directMessages(user))));
}

function made(messages: readonly Message[]): readonly Message[] | null {
  return messages.length > 0 && messages.every((message) => wordsOf([message]) !== '') ? messages : null;
}

/** The words of messages as their readers see them: without marks and escapes. */
export function wordsOf(messages: readonly Message[]): string {
  return messages.map((message) => lettersOf(readMarkdown(shownText(message)))).join('\n');
}

/** The words that stand on a message, without those for who does not see its pictures. */
export function writtenOn({ components }: Message): string {
  return componentsIn(components)
    .flatMap(({ content }) => (typeof content === 'string' ? [lettersOf(readMarkdown(content))] : []))
    .join('\n');
}

/** The receipt that the buttons of an answer name. */
export async function receiptUnder(
  [message]: readonly Message[],
  { state, guild, channel }: DiscordBench,
): Promise<Receipt> {
  const [, name = ''] =
    /(?:feedback:helpful|page:\d+|share:0):([\w-]+)/u.exec(JSON.stringify(message?.components)) ?? [];
  const receipt = await state.receipts.read({ workspace: guild.id, channel: channel.id }, name);
  if (receipt === null) throw new Error('The answer has no receipt');
  return receipt;
}
