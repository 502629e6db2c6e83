import type { CrowdSize, ReadAnswer, SoakPlatform } from './soak-platform.js';

/** A question that was asked. */
interface Asked {
  readonly question: string;
  readonly at: number;
  /** Null until the platform has told the app of it, or has failed to. */
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

  /** What the platform loses is not counted. */
  async #send(asked: Asked, number: number): Promise<void> {
    const [member, channel] = [number % CROWD.members, number % CROWD.channels];
    asked.read = await this.#platform.ask({ member, channel, text: asked.question });
    if (asked.read !== null) return;
    this.#asked.delete(asked);
    this.#open.delete(asked);
  }

  /** Questions without their whole answer, as far as was looked. */
  get waiting(): number {
    return this.#open.size;
  }

  /** Notes whose answers have become whole. */
  look(): void {
    for (const asked of this.#open) {
      if (asked.read?.() !== this.#answers.get(asked.question)) continue;
      asked.answeredAt = performance.now();
      this.#open.delete(asked);
    }
  }

  /** Questions to which the app has not said their answer exactly once. */
  faults(): string[] {
    return [...this.#asked].flatMap(({ question, read }) => {
      const said = read?.() ?? '';
      return said === this.#answers.get(question) ? [] : [`${question}: ${said}`];
    });
  }

  /** Milliseconds from each question to its answer. */
  latencies(): number[] {
    return [...this.#asked].flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [answeredAt - at]));
  }
}
