import type { App, Receiver } from '@slack/bolt';

/** Hears of everything that Slack sends, before it is acknowledged. */
export type Keep = (body: unknown) => Promise<void>;

/**
 * A receiver of Bolt's that keeps what comes before Bolt sees it. Bolt acknowledges an event before its listeners run:
 * what they were to store would be lost with the process. Where keeping fails, nothing is acknowledged and Slack
 * repeats the event.
 */
export class KeepingReceiver implements Receiver {
  readonly #inner: Receiver;
  readonly #keep: Keep;

  constructor(inner: Receiver, keep: Keep) {
    this.#inner = inner;
    this.#keep = keep;
  }

  init(app: App): void {
    const processEvent = app.processEvent.bind(app);
    const keeping: App['processEvent'] = async (event) => {
      await this.#keep(event.body);
      await processEvent(event);
    };
    this.#inner.init(Object.defineProperty(app, 'processEvent', { value: keeping }));
  }

  start(...args: unknown[]): Promise<unknown> {
    return this.#inner.start(...args);
  }

  stop(...args: unknown[]): Promise<unknown> {
    return this.#inner.stop(...args);
  }
}
