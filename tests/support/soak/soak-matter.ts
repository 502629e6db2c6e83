import { openBundledAdviser, type BundledAdviser } from '../bundled-knowledge.js';
import type { FaultOptions as DiscordFaults } from '../discord-server/faults.js';
import type { FaultOptions as SlackFaults } from '../slack-server/faults.js';

/** One call in twenty is limited, one in a hundred breaks off and one loses its response. */
const OF_CALLS = { seed: 1, retryAfterSeconds: 1, rateLimited: 0.05, lostResponses: 0.01 } as const;

/**
 * One in ten events comes twice. Broken sockets are rarer than broken calls: after each the client stays away for five
 * seconds.
 */
export const SLACK_FAULTS: SlackFaults = {
  ...OF_CALLS,
  duplicateEvents: 0.1,
  droppedCalls: 0.01,
  droppedDeliveries: 0.003,
};

/** After each broken connection the client comes back within a second, and is told what it missed. */
export const DISCORD_FAULTS: DiscordFaults = { ...OF_CALLS, droppedRequests: 0.01, droppedGateway: 0.02 };

/** One of each kind: looked up, computed, quoted, listed in several messages, refused, ambiguous, a brief. */
const QUESTIONS = [
  '2022年稀土出口多少？',
  'By how much did rare earth exports grow from 2021 to 2022?',
  '什么是产业链供应链韧性？',
  'List all experience patterns.',
  '今天天气怎么样？',
  'What were toy exports in that year?',
  '给我准备一份稀土的简报',
  'Which five products had the highest exports in 2022?',
  '2.2节讲了什么？',
] as const;

/** Characters that are sure to stand on one page. */
const ONE_PAGE = 1_000;

/** Those that stand on one page, where what further ones show is the matter of another test. */
export function onOnePage(answers: SoakAnswers): SoakAnswers {
  return new Map([...answers].filter(([, text]) => text.length < ONE_PAGE));
}

/** Questions with the texts of their answers. */
export type SoakAnswers = ReadonlyMap<string, string>;

/** Answers to questions that are asked each in a conversation of its own. */
export function soakAnswers(): Promise<SoakAnswers> {
  return withAdviser(async ({ adviser }) => {
    const answers = new Map<string, string>();
    for (const text of QUESTIONS) answers.set(text, (await adviser.answer({ text })).text);
    return answers;
  });
}

/** Those of them that are the same after any other of the questions: they may be asked in one conversation. */
export function standingAlone(answers: SoakAnswers): Promise<SoakAnswers> {
  return withAdviser(async ({ adviser }) => {
    const alone = new Map(answers);
    for (const [text, answer] of answers) {
      for (const before of QUESTIONS) {
        const { text: then } = await adviser.answer({ text, thread: [before] });
        if (then !== answer) alone.delete(text);
      }
    }
    return alone;
  });
}

async function withAdviser<Result>(work: (bundled: BundledAdviser) => Promise<Result>): Promise<Result> {
  const bundled = await openBundledAdviser();
  try {
    return await work(bundled);
  } finally {
    await bundled.knowledge.close();
  }
}
