import type { App, HTTPReceiver, Receiver } from '@slack/bolt';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Mounting } from '../../service/platform.js';

/** Every address that Slack or an installing browser comes to. */
const SLACK_PATH = '/slack/';

/** Bolt's receiver of signed requests, on the server of the process in the place of its own. */
export class MountedReceiver implements Receiver {
  readonly #inner: HTTPReceiver;
  readonly #server: Mounting;
  #unmount: () => void = () => undefined;

  constructor(inner: HTTPReceiver, server: Mounting) {
    this.#inner = inner;
    this.#server = server;
  }

  init(app: App): void {
    this.#inner.init(app);
  }

  async start(): Promise<void> {
    this.#unmount = this.#server.mount(SLACK_PATH, (request, response) => this.#listen(request, response));
  }

  /** What comes now is refused, and Slack repeats it: to another process, or to the next start. */
  async stop(): Promise<void> {
    this.#unmount();
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    try {
      this.#inner.requestListener(request, response);
    } catch {
      // It throws for addresses that it does not know.
      response.writeHead(404).end();
    }
  }
}
