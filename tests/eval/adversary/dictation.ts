import type { Bench } from './bench.js';
import type { JudgedReply } from './judge/reply.js';
import type { Asked } from './questions.js';
import type { Session } from './session.js';
import { readEvidence, type Evidence } from './telling/evidence.js';

/** What was dictated, and the reply that came of it. */
export interface Dictated {
  readonly text: string;
  readonly reply: JudgedReply;
}

/** Words for the evidence of a question. */
export type Dictate = (evidence: Evidence) => string;

/**
 * A program whose writer says what it is told to. Where the program leaves its model alone, for it takes what was told
 * for faults, a new one is asked: no sentence is to go unjudged for what was said before it.
 */
export class Dictation {
  readonly #bench: Bench;
  readonly #unwritten = new Set<string>();
  #session: Session;

  private constructor(bench: Bench, session: Session) {
    this.#bench = bench;
    this.#session = session;
  }

  static async open(bench: Bench): Promise<Dictation> {
    return new Dictation(bench, await bench.openWarm());
  }

  /** Null where the question is answered without the writer. */
  async ask(asked: Asked, dictate: Dictate): Promise<Dictated | null> {
    if (this.#unwritten.has(asked.question)) return null;
    const dictated = await this.#askOnce(asked, dictate);
    if (dictated) return dictated;
    await this.#session.close();
    this.#session = await this.#bench.openWarm();
    const again = await this.#askOnce(asked, dictate);
    if (!again) this.#unwritten.add(asked.question);
    return again;
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  async #askOnce({ question, language }: Asked, dictate: Dictate): Promise<Dictated | null> {
    let text: string | null = null;
    this.#bench.model.think((request) => {
      text = dictate(readEvidence(request, language));
      return { kind: 'text', text };
    });
    const { reply } = await this.#session.ask({ question });
    return reply && text !== null ? { text, reply } : null;
  }
}
