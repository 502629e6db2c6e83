import type { Carrier, PlaceTools } from '../../../src/bot/delivery/carrier.js';
import type { RenderedFile } from '../../../src/bot/rendering/rendered-file.js';
import type { History, Place } from '../../../src/bot/delivery/place.js';
import type { PendingEvent } from '../../../src/bot/state/state.js';
import type { ProcessLife } from '../process-life.js';
import type { Channels, DeliveryDriver, Fate } from './delivery-driver.js';

/** A message with its files in it. */
export interface WholeMessage {
  readonly text: string;
  readonly files: readonly RenderedFile[];
}

interface Standing extends WholeMessage {
  readonly channel: string;
  readonly event: string;
  readonly part: number;
  /** By which a repeat is known. */
  readonly key: string;
}

/** What the client of this platform throws. */
class CallFailed extends Error {
  readonly fate: Exclude<Fate, 'done'>;

  constructor(fate: CallFailed['fate']) {
    super(fate);
    this.fate = fate;
  }
}

const RETRY_AFTER = 3;

/**
 * A platform of the other kind, without a network: a response stands for each question from its acknowledgement on and
 * is edited, further messages carry a key by which the platform drops a repeat as long as the process lives that sent
 * it, and files go with messages.
 */
class ResponseChannels implements Channels<WholeMessage> {
  readonly fates: Fate[];
  readonly #history: 'readable' | 'unreadable';
  readonly #standing: Standing[] = [];
  #processes = 0;

  constructor(fates: readonly Fate[], history: 'readable' | 'unreadable') {
    this.fates = [...fates];
    this.#history = history;
  }

  carrier(life: ProcessLife): Carrier<WholeMessage> {
    this.#processes += 1;
    const process = this.#processes;
    const calls = life.calls({
      put: (message: Standing) => this.#call(() => this.#put(message)),
      edit: (id: number, message: WholeMessage) => this.#call(() => this.#edit(id, message)),
      read: (event: string) => this.#call(() => this.#read(event)),
    });
    return {
      platform: 'discord',
      readFailure(error) {
        const fate = error instanceof CallFailed ? error.fate : 'lost';
        if (fate === 'limited') return { kind: 'rate-limited', seconds: RETRY_AFTER };
        return fate === 'broken' ? { kind: 'broken', code: '500' } : { kind: 'unheard' };
      },
      open: async (event, tools) => new ResponsePlace(event, tools, calls, process),
      elsewhere: () => null,
    };
  }

  standing(): ReturnType<Channels<WholeMessage>['standing']> {
    return this.#standing.map(({ channel, text, event, part }) => ({ channel, text, mark: `${event}/${part}` }));
  }

  files(): readonly string[] {
    return this.#standing.flatMap(({ files }) => files.map(({ name }) => name));
  }

  async #call<T>(act: () => T): Promise<T> {
    const fate = this.fates.shift() ?? 'done';
    if (fate === 'limited' || fate === 'dropped') throw new CallFailed(fate);
    const result = act();
    if (fate !== 'done') throw new CallFailed(fate);
    return result;
  }

  #put(message: Standing): number {
    const known = this.#standing.findIndex(({ key }) => key === message.key);
    if (known < 0) return this.#standing.push(message) - 1;
    if (message.part === 0) this.#standing[known] = message;
    return known;
  }

  #edit(id: number, { text, files }: WholeMessage): void {
    const before = this.#standing[id];
    if (before !== undefined) this.#standing[id] = { ...before, text, files };
  }

  #read(event: string): History {
    if (this.#history === 'unreadable') return { found: new Map(), complete: false };
    const own = [...this.#standing.entries()].filter(([, one]) => one.event === event);
    return { found: new Map(own.map(([id, { part }]) => [part, String(id)])), complete: true };
  }
}

interface Calls {
  put(message: Standing): Promise<number>;
  edit(id: number, message: WholeMessage): Promise<void>;
  read(event: string): Promise<History>;
}

class ResponsePlace implements Place<WholeMessage> {
  readonly channel: string;
  readonly uploads = null;
  readonly #event: PendingEvent;
  readonly #tools: PlaceTools;
  readonly #calls: Calls;
  readonly #process: number;
  readonly #tried = new Set<number>();

  constructor(event: PendingEvent, tools: PlaceTools, calls: Calls, process: number) {
    this.channel = event.asker.channel;
    this.#event = event;
    this.#tools = tools;
    this.#calls = calls;
    this.#process = process;
  }

  async showWorking(): Promise<boolean> {
    return true;
  }

  async clearWorking(): Promise<void> {}

  async post(part: number, { text, files }: WholeMessage): Promise<string> {
    this.#tried.add(part);
    const { id: event } = this.#event;
    const key = part === 0 ? event : `${event}/${part} of process ${this.#process}`;
    const message = { channel: this.channel, event, part, key, text, files };
    return String(await this.#tools.caller.once(() => this.#calls.put(message)));
  }

  /** The response is edited; the key of another process is forgotten. */
  mayRepeat(part: number): boolean {
    return part === 0 || this.#tried.has(part);
  }

  find(): Promise<History> {
    return this.#tools.caller.repeated(() => this.#calls.read(this.#event.id));
  }

  async replace(id: string, message: WholeMessage): Promise<boolean> {
    await this.#tools.caller.repeated(() => this.#calls.edit(Number(id), message));
    return true;
  }

  simpler(): WholeMessage | null {
    return null;
  }
}

export const responseDriver: DeliveryDriver<WholeMessage> = {
  platform: 'discord',
  statusIn: (channel) => channel === 'D3',
  message: (text, files = []) => ({ text, files }),
  channels: (fates = [], history = 'readable') => new ResponseChannels(fates, history),
};
