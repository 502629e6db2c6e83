import { assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import { REPLY_SHAPES, replyShaped } from '../../support/generated-replies.js';
import { ScriptedAdviser } from '../../support/scripted-adviser.js';
import { answerFaults, type Expected } from '../../support/slack-answer-faults.js';
import { mention, slackBench, type SlackBench, wholeAnswer } from '../../support/slack-app.js';

// Every kind of reply, hostile in every place, through delivery and the real client to a Slack that says no.
// MATRIX_RUNS: replies of each kind and language; `npm run verify` sends more.
const RUNS = Number(process.env['MATRIX_RUNS'] ?? 4);
const CASES = REPLY_SHAPES.flatMap((shape) => (['zh', 'en'] as const).map((language) => [shape, language] as const));
/** Slack's own tables hold so many columns. */
const MOST_COLUMNS = 20;

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
}, 180_000);
afterAll(() => knowledge.close());

/** A Slack with the app, and a way to have it say a reply in a thread: what is wrong with what then stands there. */
async function sayingBench(
  accepted: readonly string[] = [],
): Promise<{ bench: SlackBench; say: (reply: Reply) => Promise<readonly string[]> }> {
  const adviser = new ScriptedAdviser();
  const bench = await slackBench({ adviser, knowledge });
  const { server, team, channel } = bench;
  // After a refusal the rest of an answer does not come.
  const refusals = (): string[] =>
    server.slack.refused.flatMap(({ method, error }) => (accepted.includes(error) ? [] : [`${method}: ${error}`]));
  let asked = 0;
  const say = async (reply: Reply): Promise<readonly string[]> => {
    asked += 1;
    adviser.script(`question ${asked}`, reply);
    const ts = await mention(bench, `question ${asked}`);
    await Promise.race([wholeAnswer(bench, ts), team.until(() => refusals().length > 0)]);
    return [...refusals(), ...answerFaults(team.answers(channel, ts), expected(reply))];
  };
  return { bench, say };
}

function expected({ text, blocks, language }: Reply): Expected {
  const isWide = blocks.some((block) => block.type === 'table' && block.columns.length > MOST_COLUMNS);
  const said = text.trim() === '' ? slackMessages[language].nothing : text;
  return { text: said, blocks: isWide ? 'in-any-order' : 'in-order' };
}

describe('any reply, through delivery to Slack', () => {
  it.each(CASES)('%s in %s: nothing refused, lost, cut inside or brought to life', async (shape, language) => {
    const { say } = await sayingBench();
    await assert(
      asyncProperty(replyShaped(shape, language), async (reply) => {
        expect(await say(reply)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(CASES)('%s in %s where every block is refused: the same in plain words', async (shape, language) => {
    const { bench, say } = await sayingBench(['invalid_blocks']);
    for (const kind of BLOCK_KINDS) bench.server.slack.unknownBlocks.add(kind);
    await assert(
      asyncProperty(replyShaped(shape, language), async (reply) => {
        expect(await say(reply)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

const BLOCK_KINDS = ['rich_text', 'table', 'context', 'actions', 'context_actions', 'data_visualization', 'section'];
