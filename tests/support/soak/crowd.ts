import type { CrowdSize, ReadAnswer, SoakPlatform } from './soak-platform.js';

/** A question that was asked. */
interface Asked {
  readonly question: string;
  readonly at: number;
  /** Null until it is known whether the platform has told the app of it. */
  read: ReadAnswer | null;
  /** When its answer was whole; null until then. */
  answeredAt: number | null;
}

export const CROWD: CrowdSize = { members: 50, channels: 20 };

/** People who ask the app in many channels, and look whether it answers. */
export class Crowd {
  readonly #platform: SoakPlatform;
  /** The text of the answer to each question. */
  readonly #answers: ReadonlyMap<string, string>;
  readonly #asked = new Set<Asked>();
  readonly #open = new Set<Asked>();
  /** Asked while the app was away, on a platform that tells nothing twice. */
  readonly #lost = new Set<Asked>();
  #number = 0;

  constructor(platform: SoakPlatform, answers: ReadonlyMap<string, string>) {
    this.#platform = platform;
    this.#answers = answers;
  }

  /** Asks the next question in the next channel, and does not wait for anything. */
  ask(): void {
    const number = this.#number;
    this.#number += 1;
    const question = [...this.#answers.keys()][number % this.#answers.size] ?? '';
    const asked: Asked = { question, at: performance.now(), read: null, answeredAt: null };
    this.#asked.add(asked);
    this.#open.add(asked);
    void this.#send(asked, number);
  }

  /** What the platform loses is not waited for. */
  async #send(asked: Asked, number: number): Promise<void> {
    const [member, channel] = [number % CROWD.members, number % CROWD.channels];
    const { as, read } = await this.#platform.ask({ member, channel, text: asked.question });
    asked.read = read;
    if (as === 'told') return;
    this.#asked.delete(asked);
    this.#open.delete(asked);
    this.#lost.add(asked);
  }

  /** Questions without their whole answer, as far as was looked. */
  get waiting(): number {
    return this.#open.size;
  }

  /** Questions of which the platform has not told the app yet. */
  get untold(): number {
    return [...this.#open].filter(({ read }) => read === null).length;
  }

  /** Questions that the platform lost. */
  get lost(): number {
    return this.#lost.size;
  }

  /** Notes whose answers have become whole. */
  look(): void {
    for (const asked of this.#open) {
      if (asked.read?.() !== this.#answers.get(asked.question)) continue;
      asked.answeredAt = performance.now();
      this.#open.delete(asked);
    }
  }

  /** Questions to which the app has not said their answer exactly once, and lost ones to which it has said another. */
  faults(): string[] {
    const wrong = (asked: Asked): boolean => asked.read?.() !== this.#answers.get(asked.question);
    return [
      ...[...this.#asked].filter(wrong),
      ...[...this.#lost].filter((asked) => asked.read?.() !== '' && wrong(asked)),
    ].map(({ question, read }) => `${question}: ${read?.() ?? ''}`);
  }

  /** Milliseconds from each question to its answer. */
  latencies(): number[] {
    return [...this.#asked].flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [answeredAt - at]));
  }
}
