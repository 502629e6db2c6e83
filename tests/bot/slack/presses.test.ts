import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import {
  mention,
  printedText,
  slackBench,
  threadAnswer,
  verdictOn,
  wordsOf,
  type SlackBench,
} from '../../support/slack-app.js';
import { manualClock } from '../../support/server-parts/clock.js';
import { messagePressPayload } from '../../support/slack-server/interactions/payloads.js';
import type { JsonObject } from '../../support/server-parts/json.js';
import type { Message } from '../../support/slack-server/workspace.js';

// Buttons and forms pressed as no manual foresees, through the real client.
const QUESTION = '2022年稀土出口比2021年增长了多少？';
const OTHER = '2022年家具出口多少？';
const SECRET = 'words of a user';
/** Milliseconds in which Slack lets a press open a window. */
const TRIGGER_LIFETIME = 3000;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function answered(bench: SlackBench): Promise<Message> {
  const [on] = await threadAnswer(bench, await mention(bench, QUESTION));
  if (on === undefined) throw new Error('no answer');
  return on;
}

/** What Slack would tell of a press of this button, for a client that shows whatever it likes. */
function pressOf({ server, team, user, channel }: SlackBench, on: Message, action: JsonObject): JsonObject {
  const actor = { slack: server.slack, workspace: team.workspace, user };
  return messagePressPayload(actor, channel, on, { type: 'button', block_id: 'b', ...action });
}

/** So many answers in the thread of another, all of them there. */
function answersTo({ team, channel }: SlackBench, { threadTs }: Message, count: number): Promise<readonly Message[]> {
  return team.until(() => {
    const answers = team.answers(channel, threadTs ?? '');
    return answers.filter(({ isEdited }) => isEdited).length === count && answers;
  });
}

describe('a suggestion under an answer that was shared where the app is no member', () => {
  it('is answered to who pressed, there, and can be shared', async () => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const other = team.addUser('wang');
    const outside = team.addChannel('outside', [user, other], { withApp: false });
    await team.actions.command(user, outside, '/lianwen', QUESTION);
    const on = await team.until(() => team.ephemeral(user)[0]);
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const shared = await team.until(() => team.messages(outside)[0]);
    await team.actions.clickButton({ user: other, on: shared, actionId: 'aside:0' });
    const { followUps } = await bundled.adviser.answer({ text: QUESTION });
    const told = await team.until(() => team.ephemeral(other).length > 0 && team.ephemeral(other));
    expect(wordsOf(told)).toBe(await printedText(bundled, followUps[0] ?? ''));
    expect(JSON.stringify(told)).toContain(slackMessagesZh.share);
    expect(bench.server.slack.refused).toEqual([]);
  });
});

describe('a button of another version', () => {
  it.each([
    { action_id: 'old-button', value: 'x' },
    { action_id: 'citation:x', value: 'r' },
    { action_id: 'feedback', value: 'maybe:1' },
    { action_id: 'deliver', value: '{"kind":"fly"}' },
  ])('says so: %j', async (action) => {
    const bench = await slackBench(bundled);
    const on = await answered(bench);
    await bench.server.slack.deliveries.interaction('interactive', pressOf(bench, on, action));
    const told = await bench.team.until(() => bench.team.ephemeral(bench.user)[0]);
    expect(told.text).toBe(slackMessagesZh.unknownButton);
  });
});

describe('a window that Slack lets nobody open any more', () => {
  it.each(['citation', 'feedback'] as const)('is told of to who pressed: %s', async (kind) => {
    const clock = manualClock();
    const bench = await slackBench(bundled, { clock });
    const on = await answered(bench);
    const value = verdictOn(on, 'unhelpful');
    const press = pressOf(bench, on, {
      action_id: kind === 'citation' ? 'citation:0' : 'feedback',
      value: kind === 'citation' ? value.replace('unhelpful:', '') : value,
    });
    clock.advance(TRIGGER_LIFETIME + 1);
    await bench.server.slack.deliveries.interaction('interactive', press);
    const told = await bench.team.until(() => bench.team.ephemeral(bench.user)[0]);
    expect(told.text).toBe(slackMessagesZh.notOpenedInTime);
  });
});

describe('a reason under a thumbs-down', () => {
  it('that cannot be kept is not thanked for', async () => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const on = await answered(bench);
    await team.actions.clickButton({ user, on, actionId: 'feedback', value: verdictOn(on, 'unhelpful') });
    await team.until(() => team.modal(user));
    await bench.state.close();
    expect(await team.actions.submitView(user, { text: '单位不对' })).toEqual({ acknowledged: true, errors: {} });
    expect(JSON.stringify(team.modal(user)?.content)).toContain(slackMessagesZh.notKept);
  });
});

describe('what Slack never sends', () => {
  it('ends nothing and logs no words of it', async () => {
    const bench = await slackBench(bundled);
    const on = await answered(bench);
    const press = pressOf(bench, on, { action_id: 'citation:0', value: SECRET });
    const form = (callback_id: string, private_metadata: string): JsonObject => ({
      ...press,
      type: 'view_submission',
      view: { type: 'modal', id: 'V1', callback_id, private_metadata, state: { values: { reason: SECRET } } },
    });
    const strange: readonly JsonObject[] = [
      {},
      { ...press, actions: [] },
      { ...press, actions: SECRET },
      { ...press, user: null },
      { ...press, team: null },
      { ...press, message: 7 },
      { ...press, actions: [{ action_id: 7 }] },
      form('feedback_form', '{'),
      form('feedback_form', '{"channel":7}'),
      form('brief_form', 'fr'),
      { ...press, type: 'view_submission', view: null },
      { ...press, type: 'message_action', callback_id: 'message:check:zh', message: null },
      { ...press, type: 'shortcut', callback_id: 'form:brief:fr' },
    ];
    const { deliveries } = bench.server.slack;
    // Not all are acknowledged: Slack would tell its user so.
    for (const payload of strange) void deliveries.interaction('interactive', payload).catch(() => undefined);
    for (const event of [{ type: 'app_mention' }, { type: 'message', user: 7 }, { type: SECRET }]) {
      void deliveries.event({ type: 'event_callback', team_id: bench.team.workspace.id, event_id: SECRET, event });
    }
    const ts = await mention(bench, QUESTION);
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    expect(bench.log.join('')).not.toContain(SECRET);
  });
});

describe('a suggestion', () => {
  it('pressed once is asked once, to whichever of two processes Slack tells it', async () => {
    const bench = await slackBench(bundled);
    await bench.start();
    const on = await answered(bench);
    const press = pressOf(bench, on, { action_id: 'follow-up:0', value: OTHER });
    const { deliveries } = bench.server.slack;
    await Promise.all(Array.from({ length: 4 }, () => deliveries.interaction('interactive', press)));
    await answersTo(bench, on, 2);
    await threadAnswer(bench, await mention(bench, QUESTION));
    expect(bench.team.answers(bench.channel, on.threadTs ?? '')).toHaveLength(2);
  });

  it('pressed a hundred times, among as many that open its source, is asked a hundred times in order', async () => {
    const bench = await slackBench(bundled);
    const on = await answered(bench);
    const receipt = verdictOn(on, 'helpful').replace('helpful:', '');
    const presses = Array.from({ length: 100 }, () => [
      pressOf(bench, on, { action_id: 'follow-up:0', value: OTHER }),
      pressOf(bench, on, { action_id: 'citation:0', value: receipt }),
    ]).flat();
    const { deliveries, refused } = bench.server.slack;
    await Promise.all(presses.map((press) => deliveries.interaction('interactive', press)));
    const answers = await answersTo(bench, on, 101);
    const expected = await printedText(bundled, OTHER, [QUESTION]);
    expect(new Set(answers.slice(1).map((answer) => wordsOf([answer])))).toEqual(new Set([expected]));
    expect(refused).toEqual([]);
  });
});
