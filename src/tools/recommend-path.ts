import { z } from 'zod';

import type { AdviceSignal, Document, Outline } from '../knowledge/index.js';

import { documentsOf } from './evidence.js';
import { plainAnswers } from './recommending/answers.js';
import { isDecisive } from './recommending/decisive.js';
import { rank } from './recommending/rank.js';
import { recommended, type Recommended } from './recommending/recommended.js';
import { SignalReader, type ReadLabels, type SignalMention } from './recommending/signal-reader.js';
import { subjectFault, type NoSubject } from './recommending/subject.js';
import { weigh, type Reading } from './recommending/weigh.js';
import { decisiveFacts, leaveOneOut, type Alternative } from './recommending/what-if.js';
import { defineTool } from './tool.js';

/** What a document recommends for an industry, and from which words. */
export interface Recommendation extends Recommended {
  readonly document: Document;
  readonly outline: Outline;
  /** Mentions that count, in the order of the description. */
  readonly mentions: readonly SignalMention[];
  /** Signals that the description rules out. */
  readonly denied: readonly SignalMention[];
  /** Signals without which another mechanism or measure would be first. */
  readonly sensitive: readonly Alternative[];
  /** Facts that would put another mechanism or measure first. */
  readonly decisive: readonly Alternative[];
  /** Those of them that are asked about. */
  readonly questions: readonly Alternative[];
}

/** Questions asked at the most. */
const QUESTIONS = 3;

/** Why there is no recommendation: the corpus brings no map, or the description is none of an industry. */
export interface NoRecommendation {
  readonly reason: 'no-advice' | NoSubject;
}

/** Recommends mechanisms, measures and patterns for an industry, best first, each with the words that led to it. */
export const recommendPath = defineTool({
  name: 'recommend-path',
  description:
    'Recommend mechanisms, measures and experience patterns for a described industry. `turns` are the description and, where questions were asked, the answers to them.',
  input: z.object({ document: z.string().optional(), turns: z.array(z.string().min(1)).min(1) }),
  async run({ document: id, turns }, knowledge): Promise<Recommendation | NoRecommendation> {
    const document = documentsOf(knowledge.corpus, id).find(
      ({ advice, outline }) => advice !== null && outline !== null,
    );
    const { advice, outline } = document ?? {};
    if (!document || !advice || !outline) return { reason: 'no-advice' };
    const readLabels: ReadLabels = (text) => knowledge.labels.read(text, document.id);
    const description = turns.join('\n');
    const reader = new SignalReader(advice, readLabels, (signal) => isDecisive(signal, outline));
    const fault = subjectFault(description, await readLabels(description), {
      advice,
      troubled: await reader.namesTrouble(description),
    });
    if (fault !== null) return { reason: fault };
    const decisiveFor = (reading: Reading): readonly Alternative[] =>
      decisiveFacts(reading.present, settledBy(reading), { advice, outline });
    const reading = await readTurns(turns, reader, decisiveFor);
    if (reading.present.length === 0) return { reason: 'nothing-said' };
    return {
      document,
      outline,
      ...recommended(rank(reading.present, outline), outline, document),
      mentions: reading.mentions,
      denied: reading.denied,
      sensitive: leaveOneOut(reading.present, outline),
      decisive: decisiveFor(reading),
      questions: decisiveFor(reading).slice(0, QUESTIONS),
    };
  },
});

/** Reads turn after turn: what only answers yes or no is held against the questions that the turns before leave open. */
async function readTurns(
  turns: readonly string[],
  reader: SignalReader,
  decisiveFor: (reading: Reading) => readonly Alternative[],
): Promise<Reading> {
  let reading = weigh([]);
  const mentions: SignalMention[] = [];
  for (const [number, turn] of turns.entries()) {
    const asked =
      number === 0
        ? []
        : decisiveFor(reading)
            .slice(0, QUESTIONS)
            .map(({ signal }) => signal);
    mentions.push(...(plainAnswers(turn, asked, number) ?? (await reader.read(turn, number))));
    reading = weigh(mentions);
  }
  return reading;
}

function settledBy({ present, denied }: Reading): ReadonlySet<AdviceSignal> {
  return new Set([...present, ...denied].map(({ signal }) => signal));
}
