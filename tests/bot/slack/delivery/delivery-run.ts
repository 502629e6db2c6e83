import { setImmediate } from 'node:timers/promises';
import { Delivery } from '../../../../src/bot/adapters/slack/delivery/delivery.js';
import type { DeliveryCount, Stage } from '../../../../src/bot/service/delivery-meter.js';
import type { Speaker } from '../../../../src/bot/adapters/slack/delivery/deliver-event.js';
import { STATE_LIMITS } from '../../../../src/bot/state/limits.js';
import type { EventStore, IncomingEvent } from '../../../../src/bot/state/state.js';
import type { TimedEventStore } from '../../../support/memory-event-store.js';
import { ProcessLife, type Kill } from '../../../support/process-life.js';
import type { SlackChannels } from '../../../support/slack-channels.js';

export const WORKING = 'working on it';

/** Answers in as many messages as the payload says; the first has a file. Outside threads it would show a status. */
export const speaker: Speaker = {
  working: async ({ thread }) => ({
    placeholder: { text: WORKING, blocks: [] },
    status: thread === null ? WORKING : null,
  }),
  async answer({ id, payload }) {
    const rest = Array.from({ length: Number(payload) - 1 }, (_, index) => ({
      text: `${id}/${index + 1}`,
      blocks: [],
    }));
    const file = { name: `${id}.csv`, title: id, altText: '', content: '表,1' };
    return [{ text: `${id}/0`, blocks: [], files: [file] }, ...rest];
  },
  sorry: ({ id }) => ({ text: `sorry ${id}`, blocks: [] }),
};

/** A question in a thread; in the channel C3 outside threads. */
export function question(id: string, channel = 'C1', messages = 1): IncomingEvent {
  return {
    id,
    asker: { platform: 'slack', workspace: 'T1', channel, user: 'U1' },
    message: '1000.000100',
    thread: channel === 'C3' ? null : '1000.000100',
    payload: String(messages),
  };
}

/** One process that delivers. */
export interface DeliveryProcess {
  readonly delivery: Delivery;
  readonly counts: Map<DeliveryCount, number>;
  readonly stages: Stage[];
  readonly slept: number[];
  readonly failed: string[];
  readonly interrupted: unknown[];
  readonly life: ProcessLife;
}

/** A channel that the app is no member of: what it refuses is said to who asked. */
export const CLOSED = 'C9';

function elsewhere(event: IncomingEvent, refusal: string): IncomingEvent | null {
  const { asker, id } = event;
  if (asker.channel !== CLOSED || refusal !== 'not_in_channel') return null;
  return { ...event, id: `${id}:direct`, asker: { ...asker, channel: asker.user }, thread: null };
}

export function startProcess(
  events: EventStore,
  slack: SlackChannels,
  kill: Kill | null = null,
  own: Speaker = speaker,
): DeliveryProcess {
  const life = new ProcessLife(kill);
  const stages: Stage[] = [];
  const [counts, slept, failed, interrupted] = [
    new Map<DeliveryCount, number>(),
    [] as number[],
    [] as string[],
    [] as unknown[],
  ];
  const { assistant, chat, files, conversations } = slack.poster();
  const delivery = new Delivery({
    events: life.calls(events),
    posterOf: async () => ({
      chat: life.calls(chat),
      files: life.calls(files),
      conversations: life.calls(conversations),
      ...(assistant && { assistant: { threads: life.calls(assistant.threads) } }),
    }),
    elsewhere,
    speaker: own,
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
export async function runThroughKills(
  events: TimedEventStore,
  slack: SlackChannels,
  arrivals: readonly IncomingEvent[],
  kills: readonly Kill[],
): Promise<readonly DeliveryProcess[]> {
  const processes: DeliveryProcess[] = [];
  let next = 0;
  for (const kill of [...kills, null]) {
    const started = startProcess(events, slack, kill);
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
    events.pass(LAPSE);
  }
  return processes;
}
