import type { State } from '../state/state.js';
import type { Platform, RunningPlatform } from './platform.js';
import type { Probe } from './readiness.js';

/** What a process knows of itself: whether it answers, and what it answers with. */
export class Health {
  readonly #state: Pick<State, 'ready'>;
  readonly #running = new Map<Platform['name'], RunningPlatform>();
  #answers = false;

  constructor(state: Pick<State, 'ready'>) {
    this.#state = state;
  }

  started(name: Platform['name'], running: RunningPlatform): void {
    this.#running.set(name, running);
  }

  /** Every platform is started, with the index that it answers from. */
  answering(): void {
    this.#answers = true;
  }

  /** A stop has begun: who sends questions should send them elsewhere. */
  stopping(): void {
    this.#answers = false;
  }

  probes(): readonly Probe[] {
    return [
      { name: 'database', ready: () => this.#state.ready().then(() => true) },
      { name: 'index', ready: () => this.#answers },
      ...[...this.#running].map(([name, platform]) => ({ name, ready: () => platform.ready() })),
    ];
  }
}
