import type { Adviser, Question } from '../../src/bot/answer/index.js';
import type { Reply } from '../../src/bot/reply/reply.js';

/** Gives the replies it was handed, each to its question: for replies that no corpus leads to. */
export class ScriptedAdviser implements Adviser {
  readonly #replies = new Map<string, Reply>();

  /** Gives this reply to the question from now on. */
  script(question: string, reply: Reply): void {
    this.#replies.set(question, reply);
  }

  async answer({ text }: Question): Promise<Reply> {
    const reply = this.#replies.get(text);
    if (reply === undefined) throw new Error(`No reply is scripted to “${text}”`);
    return reply;
  }
}
