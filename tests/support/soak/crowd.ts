import { unescaped } from '../slack-limits.js';
import type { SlackServer } from '../slack-server/start-slack-server.js';
import type { Team } from '../slack-server/team.js';
import type { Channel, User } from '../slack-server/workspace.js';

/** A question that was asked. */
interface Asked {
  readonly question: string;
  readonly channel: Channel;
  readonly at: number;
  /** Its message; null until Slack has told the app of it, or has failed to. */
  ts: string | null;
  /** When its answer was whole; null until then. */
  answeredAt: number | null;
}

const USERS = 50;
const CHANNELS = 20;

/** People who name the app in many channels, and look whether it answers. */
export class Crowd {
  readonly #team: Team;
  readonly #users: readonly User[];
  readonly #channels: readonly Channel[];
  /** The text of the answer to each question. */
  readonly #answers: ReadonlyMap<string, string>;
  readonly #asked: Asked[] = [];
  readonly #open = new Set<Asked>();

  constructor({ team }: SlackServer, answers: ReadonlyMap<string, string>) {
    this.#team = team;
    this.#answers = answers;
    this.#users = Array.from({ length: USERS }, (_, index) => team.addUser(`user-${index}`));
    this.#channels = Array.from({ length: CHANNELS }, (_, index) => team.addChannel(`channel-${index}`, this.#users));
  }

  /** Asks the next question in the next channel, and does not wait for anything. */
  ask(): void {
    const number = this.#asked.length;
    const question = [...this.#answers.keys()][number % this.#answers.size] ?? '';
    const [channel, user] = [this.#channels[number % CHANNELS], this.#users[number % USERS]];
    if (channel === undefined || user === undefined) throw new RangeError('Nobody to ask');
    const asked: Asked = { question, channel, at: performance.now(), ts: null, answeredAt: null };
    this.#asked.push(asked);
    this.#open.add(asked);
    void this.#send(asked, user);
  }

  async #send(asked: Asked, user: User): Promise<void> {
    const { ts } = await this.#team.mention({ channel: asked.channel, user, text: asked.question });
    asked.ts = ts;
  }

  /** Questions without their whole answer, as far as was looked. */
  get waiting(): number {
    return this.#open.size;
  }

  /** Notes whose answers have become whole. */
  look(): void {
    for (const asked of this.#open) {
      if (this.#answerTo(asked) !== this.#answers.get(asked.question)) continue;
      asked.answeredAt = performance.now();
      this.#open.delete(asked);
    }
  }

  /** Questions whose threads do not hold their answer exactly once. */
  faults(): string[] {
    return this.#asked
      .filter((asked) => this.#answerTo(asked) !== this.#answers.get(asked.question))
      .map((asked) => `${asked.question}: ${this.#answerTo(asked)}`);
  }

  /** Milliseconds from each question to its answer. */
  latencies(): number[] {
    return this.#asked.flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [answeredAt - at]));
  }

  /** Everything the app has said in the thread of a question. */
  #answerTo({ channel, ts }: Asked): string {
    if (ts === null) return '';
    return this.#team
      .answers(channel, ts)
      .map(({ text }) => unescaped(text))
      .join('');
  }
}
