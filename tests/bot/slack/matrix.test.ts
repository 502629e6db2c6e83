import { assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import type { KnowledgeIndex, Language } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import { REPLY_SHAPES, replyShaped, type ReplyShape } from '../../support/generated-replies.js';
import { ScriptedAdviser } from '../../support/scripted-adviser.js';
import { allParts } from '../../support/slack-answers.js';
import { answerFaults, type Expected } from '../../support/slack-answer-faults.js';
import { shownText } from '../../support/slack-server/shown.js';
import { mention, slackBench, type SlackBench, wholeAnswer } from '../../support/slack-app.js';
import type { Message } from '../../support/slack-server/workspace.js';

// Every kind of reply, hostile in every place, through delivery and the real client to a Slack that says no.
// MATRIX_RUNS: replies of each kind and language; `npm run verify` sends more.
const FEW = 1;
const RUNS = Number(process.env['MATRIX_RUNS'] ?? FEW);
/** The few are the same each time, so that a red run tells of the change that was made; the many differ. */
const SERIES = RUNS === FEW ? { seed: 20_261_127 } : {};
/** The longest texts take seconds each on a machine with much else to do. */
const PATIENCE = 180_000 + RUNS * 30_000;
const CASES = REPLY_SHAPES.flatMap((shape) => (['zh', 'en'] as const).map((language) => [shape, language] as const));
/** Slack's own tables hold so many columns. */
const MOST_COLUMNS = 20;

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

/** What is wrong with what stands in Slack after a reply was said. */
type Say = (reply: Reply) => Promise<readonly string[]>;

interface Scene {
  readonly bench: SlackBench;
  /** Has the reply given to the question that this returns. */
  readonly script: (reply: Reply) => string;
  /** Calls that were refused, but for what the test asks for. */
  readonly refusals: () => readonly string[];
}

async function scene(accepted: readonly string[] = []): Promise<Scene> {
  const adviser = new ScriptedAdviser();
  const bench = await slackBench({ adviser, knowledge });
  let asked = 0;
  return {
    bench,
    script(reply) {
      asked += 1;
      const question = reply.language === 'zh' ? `问题 ${asked}` : `question ${asked}`;
      adviser.script(question, reply);
      return question;
    },
    refusals: () =>
      bench.server.slack.refused.flatMap(({ method, error }) =>
        accepted.includes(error) ? [] : [`${method}: ${error}`],
      ),
  };
}

/** In a thread. After a refusal the rest of an answer does not come. */
function inThread({ bench, script, refusals }: Scene): Say {
  const { team, channel } = bench;
  return async (reply) => {
    const ts = await mention(bench, script(reply));
    await Promise.race([wholeAnswer(bench, ts), team.until(() => refusals().length > 0)]);
    return [...refusals(), ...answerFaults(team.answers(channel, ts), expected(reply))];
  };
}

/** To who asked alone; what `response_url` has no room for is said whole in the direct conversation. */
function privately({ bench, script, refusals }: Scene): Say {
  const { team, channel, user } = bench;
  const direct = team.workspace.directMessages(user.id);
  const saidDirectly = (): readonly Message[] =>
    team.messages(direct).filter((message) => message.user === team.botUser);
  return async (reply) => {
    const { answerComing, detours } = slackMessages[reply.language];
    const before = team.ephemeral(user).length;
    const own = (): readonly Message[] => team.ephemeral(user).slice(before);
    const question = script(reply);
    await team.actions.command(user, channel, '/lianwen', `${ASK[reply.language]} ${question}`);
    const first = await team.until(() => own()[0]);
    const read = first.text === answerComing ? () => after(saidDirectly(), detours['too-long-there'](question)) : own;
    return [...refusals(), ...answerFaults(await allParts(team, read), expected(reply))];
  };
}

/** What follows a message with these words, files aside. */
function after(messages: readonly Message[], text: string): readonly Message[] {
  const at = messages.findIndex((message) => shownText(message) === text || message.text === text);
  return at < 0 ? [] : messages.slice(at + 1).filter(({ files }) => files.length === 0);
}

const ASK = { zh: '提问', en: 'ask' } as const;

function expected({ text, blocks, language }: Reply): Expected {
  const isWide = blocks.some((block) => block.type === 'table' && block.columns.length > MOST_COLUMNS);
  const said = text.trim() === '' ? slackMessages[language].nothing : text;
  return { text: said, blocks: isWide ? 'in-any-order' : 'in-order' };
}

async function holds(shape: ReplyShape, language: Language, say: Say): Promise<void> {
  await assert(
    asyncProperty(replyShaped(shape, language), async (reply) => {
      expect(await say(reply)).toEqual([]);
    }),
    { numRuns: RUNS, ...SERIES },
  );
}

describe('any reply, through delivery to Slack', () => {
  it.each(CASES)(
    '%s in %s: nothing refused, lost, cut inside or brought to life',
    async (shape, language) => {
      await expect(holds(shape, language, inThread(await scene()))).resolves.toBeUndefined();
    },
    PATIENCE,
  );

  it.each(CASES)(
    '%s in %s where every block is refused: the same in plain words',
    async (shape, language) => {
      const plain = await scene(['invalid_blocks']);
      for (const kind of BLOCK_KINDS) plain.bench.server.slack.unknownBlocks.add(kind);
      await expect(holds(shape, language, inThread(plain))).resolves.toBeUndefined();
    },
    PATIENCE,
  );

  it.each(CASES)(
    '%s in %s to who asked alone: the same, under the command or in the direct conversation',
    async (shape, language) => {
      await expect(holds(shape, language, privately(await scene()))).resolves.toBeUndefined();
    },
    PATIENCE,
  );
});

const BLOCK_KINDS = ['rich_text', 'table', 'context', 'actions', 'context_actions', 'data_visualization', 'section'];
