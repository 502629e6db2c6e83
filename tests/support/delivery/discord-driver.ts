import { DiscordPlace } from '../../../src/bot/adapters/discord/delivery/discord-place.js';
import type { DiscordPoster, HistoryMessage } from '../../../src/bot/adapters/discord/delivery/discord-poster.js';
import { readFailure } from '../../../src/bot/adapters/discord/delivery/read-failure.js';
import type { Sending } from '../../../src/bot/adapters/discord/delivery/sending.js';
import type { DiscordMessage } from '../../../src/bot/adapters/discord/discord-message.js';
import { plainMessage } from '../../../src/bot/adapters/discord/plain-message.js';
import type { Carrier } from '../../../src/bot/delivery/carrier.js';
import type { PendingEvent } from '../../../src/bot/state/state.js';
import { componentsIn } from '../discord-limits.js';
import type { ProcessLife } from '../process-life.js';
import type { Channels, DeliveryDriver, Fate } from './delivery-driver.js';

/** The channel where questions are asked by interactions; elsewhere messages ask. */
const BY_INTERACTION = 'D3';
/** Seconds that a call has to wait. */
const RETRY_AFTER = 3;

interface Standing {
  readonly id: string;
  readonly channel: string;
  /** What drops a repeat: the nonce of one process, or the token of a first response. */
  readonly key: string | null;
  sending: Sending;
}

/** Discord's own place over channels in memory; nonces are forgotten with the process that posted. */
class DiscordChannels implements Channels<DiscordMessage> {
  readonly fates: Fate[];
  readonly #history: 'readable' | 'unreadable';
  readonly #standing: Standing[] = [];
  #processes = 0;

  constructor(fates: readonly Fate[], history: 'readable' | 'unreadable') {
    this.fates = [...fates];
    this.#history = history;
  }

  carrier(life: ProcessLife): Carrier<DiscordMessage> {
    this.#processes += 1;
    const poster = life.calls(this.#poster(`${this.#processes}`));
    return {
      platform: 'discord',
      readFailure,
      open: async (event, tools) => new DiscordPlace(goalOf(event), poster, tools),
      elsewhere: () => null,
    };
  }

  standing(): ReturnType<Channels<DiscordMessage>['standing']> {
    return this.#standing.map(({ channel, sending }) => ({
      channel,
      text: textOf(sending),
      mark: `${markOf(sending)}`,
    }));
  }

  files(): readonly string[] {
    return this.#standing.flatMap(({ sending }) => sending.files.map(({ name }) => name));
  }

  #poster(process: string): DiscordPoster {
    const put = (channel: string, key: string | null, sending: Sending): Promise<string> =>
      this.#call(() => this.#put(channel, key, sending));
    return {
      respond: async () => undefined,
      editByToken: (token, message, sending) =>
        message === '@original'
          ? this.#call(() => this.#change(this.#put(BY_INTERACTION, token, sending), sending))
          : this.#call(() => this.#change(message, sending)),
      followUp: (_, sending) => put(BY_INTERACTION, null, sending),
      post: (channel, sending, { nonce }) => put(channel, `${nonce} of ${process}`, sending),
      edit: (_, message, sending) => this.#call(() => this.#change(message, sending)),
      history: (channel) => this.#call(() => this.#read(channel)),
      openDirect: async (user) => user,
      showTyping: () => this.#call(() => undefined),
    };
  }

  async #call<T>(act: () => T): Promise<T> {
    const fate = this.fates.shift() ?? 'done';
    if (fate === 'limited') throw Object.assign(new Error(fate), { retryAfter: RETRY_AFTER * 1000, timeToReset: 0 });
    if (fate === 'dropped') throw new Error('socket hang up');
    const result = act();
    if (fate === 'lost') throw new Error('socket hang up');
    if (fate === 'broken') throw Object.assign(new Error('500'), { name: 'HTTPError', status: 500 });
    return result;
  }

  #put(channel: string, key: string | null, sending: Sending): string {
    const known = key === null ? undefined : this.#standing.find((one) => one.key === key);
    if (known !== undefined) return known.id;
    const id = `${this.#standing.length + 1}`;
    this.#standing.push({ id, channel, key, sending });
    return id;
  }

  #change(id: string, sending: Sending): string {
    const message = this.#standing.find((one) => one.id === id);
    if (message !== undefined) message.sending = sending;
    return id;
  }

  /** One page holds all. */
  #read(of: string): readonly HistoryMessage[] {
    if (this.#history === 'unreadable') throw Object.assign(new Error('Missing Access'), REFUSED);
    const question: HistoryMessage = { id: '0', components: [] };
    const own = this.#standing.filter(({ channel }) => channel === of).toReversed();
    return [...own.map(({ id, sending }) => ({ id, components: [{ id: markOf(sending) }] })), question];
  }
}

const REFUSED = { status: 403, code: 50001, rawError: {} };

/** The tests' payloads are no requests, so that the adapter's own carrier could not read them. */
function goalOf(event: PendingEvent): ConstructorParameters<typeof DiscordPlace>[0] {
  const { channel } = event.asker;
  const address = channel === BY_INTERACTION ? { token: event.id, until: Infinity, again: null } : null;
  return { event: { ...event, message: '0' }, channel, address, seen: 'by-all', replyTo: null };
}

function componentsOf({ body }: Sending): ReturnType<typeof componentsIn> {
  return componentsIn(body['components']);
}

const textOf = (sending: Sending): string =>
  componentsOf(sending)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');

function markOf(sending: Sending): number {
  const [first] = componentsOf(sending);
  return typeof first?.['id'] === 'number' ? first['id'] : 0;
}

export const discordDriver: DeliveryDriver<DiscordMessage> = {
  platform: 'discord',
  statusIn: () => true,
  message: (text, files = []) => ({
    ...plainMessage(text),
    files: files.map(({ name, altText, content }) => ({ name, description: altText, content })),
  }),
  channels: (fates = [], history = 'readable') => new DiscordChannels(fates, history),
};
