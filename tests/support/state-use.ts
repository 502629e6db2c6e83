import type { StateLimits } from '../../src/bot/state/limits.js';
import type { State } from '../../src/bot/state/state.js';

/** What the suite needs of an implementation. */
export interface StateUnderTest {
  /** Another state over the same data, as a restarted process opens it. */
  open(now: () => number, limits: StateLimits): Promise<State>;
  /** Removes all data. */
  remove(): Promise<void>;
}

/** Milliseconds for which an event is held that is not renewed. */
export const HOLD = 500;

const LIMITS: StateLimits = {
  threadTurns: 3,
  threadLifetime: 1000,
  eventLifetime: 2000,
  eventHold: HOLD,
  receiptLifetime: 3000,
};

/** A state in use: its process can be restarted, and its clock moves only when it is told to. */
export interface StateUse {
  state(): State;
  pass(milliseconds: number): void;
  /** Another process over the same data. */
  another(): Promise<State>;
  restart(): Promise<void>;
  end(): Promise<void>;
}

export async function useState(underTest: StateUnderTest): Promise<StateUse> {
  let time = 1_795_000_000_000;
  const another = (): Promise<State> => underTest.open(() => time, LIMITS);
  let current = await another();
  return {
    state: () => current,
    pass(milliseconds) {
      time += milliseconds;
    },
    another,
    async restart() {
      await current.close();
      current = await another();
    },
    async end() {
      await current.close();
      await underTest.remove();
    },
  };
}
