import { setImmediate } from 'node:timers/promises';
import type { Asker } from '../../../src/bot/asker.js';
import { Delivery } from '../../../src/bot/delivery/delivery.js';
import type { DeliveryCount, Stage } from '../../../src/bot/delivery/delivery-meter.js';
import type { Speaker } from '../../../src/bot/delivery/speaker.js';
import { STATE_LIMITS } from '../../../src/bot/state/limits.js';
import type { EventStore, IncomingEvent } from '../../../src/bot/state/state.js';
import type { TimedEventStore } from '../memory-event-store.js';
import { ProcessLife, type Kill } from '../process-life.js';
import type { Channels, DeliveryDriver } from './delivery-driver.js';

export const WORKING = 'working on it';

/** Answers in as many messages as the payload says; the first has a file. */
export function testSpeaker<Message>(driver: DeliveryDriver<Message>): Speaker<Message> {
  const message: typeof driver.message = (...words) => driver.message(...words);
  return {
    working: async () => ({ placeholder: message(WORKING), status: WORKING }),
    async answer({ id, payload }) {
      const rest = Array.from({ length: Number(payload) - 1 }, (_, index) => message(`${id}/${index + 1}`));
      const file = { name: `${id}.csv`, title: id, altText: '', content: '表,1' };
      return [message(`${id}/0`, [file]), ...rest];
    },
    sorry: ({ id }) => message(`sorry ${id}`),
  };
}

/** A question in a thread of a channel; outside threads in the direct conversation D3. */
export function questionOn(platform: Asker['platform'], id: string, channel = 'C1', messages = 1): IncomingEvent {
  return {
    id,
    asker: { platform, workspace: 'T1', channel, user: 'U1' },
    message: '1000.000100',
    thread: channel === 'D3' ? null : '1000.000100',
    payload: String(messages),
  };
}

/** One process that delivers. */
export interface DeliveryProcess<Message> {
  readonly delivery: Delivery<Message>;
  readonly counts: Map<DeliveryCount, number>;
  readonly stages: Stage[];
  readonly slept: number[];
  readonly failed: string[];
  readonly interrupted: unknown[];
  readonly life: ProcessLife;
}

/** What a process delivers from, to where, and in what words. */
export interface ProcessParts<Message> {
  readonly events: EventStore;
  readonly channels: Channels<Message>;
  readonly speaker: Speaker<Message>;
}

export function startProcess<Message>(
  { events, channels, speaker }: ProcessParts<Message>,
  kill: Kill | null = null,
): DeliveryProcess<Message> {
  const life = new ProcessLife(kill);
  const stages: Stage[] = [];
  const [counts, slept, failed, interrupted] = [
    new Map<DeliveryCount, number>(),
    [] as number[],
    [] as string[],
    [] as unknown[],
  ];
  const delivery = new Delivery({
    events: life.calls(events),
    carrier: channels.carrier(life),
    speaker,
    meter: { count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1), took: (stage) => void stages.push(stage) },
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      await setImmediate();
      signal.throwIfAborted();
    },
    observer: {
      answered: async () => undefined,
      failed: ({ id }, reason) => failed.push(`${id}: ${reason}`),
      interrupted: (_, error) => interrupted.push(error),
    },
  });
  return { delivery, counts, stages, slept, failed, interrupted, life };
}

/** Time in which the hold of a killed process lapses. */
export const LAPSE = STATE_LIMITS.eventHold;

/**
 * Runs until nothing is left to do, a new process after each kill, when the killed one's hold has lapsed; unacknowledged
 * events come again.
 */
export async function runThroughKills<Message>(
  parts: ProcessParts<Message> & { readonly events: TimedEventStore },
  arrivals: readonly IncomingEvent[],
  kills: readonly Kill[],
): Promise<ReadonlyArray<DeliveryProcess<Message>>> {
  const processes: Array<DeliveryProcess<Message>> = [];
  let next = 0;
  for (const kill of [...kills, null]) {
    const started = startProcess(parts, kill);
    processes.push(started);
    const { delivery, life } = started;
    const work = async (): Promise<'finished'> => {
      await delivery.resume();
      // A killed process acknowledges nothing more.
      while (next < arrivals.length && !life.over) {
        const event = arrivals[next];
        if (event !== undefined) await delivery.accept(event);
        if (!life.over) next += 1;
      }
      await delivery.idle();
      return 'finished';
    };
    await Promise.race([work(), life.killed]);
    parts.events.pass(LAPSE);
  }
  return processes;
}
