import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackManifest } from '../../../src/bot/adapters/slack/manifest.js';
import { SHORTCUTS } from '../../../src/bot/adapters/slack/shortcuts.js';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import type { Request } from '../../../src/bot/requests/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { manualClock } from '../../support/server-parts/clock.js';
import { directAnswer, directWords, slackBench, threadAnswer, wordsOf } from '../../support/slack-app.js';
import { globalShortcutPayload } from '../../support/slack-server/interactions/payloads.js';
import type { Message } from '../../support/slack-server/workspace.js';
import { asker } from '../../support/state-samples.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const DRAFT = '2022年稀土出口80亿元，同比增长67.6%。';
/** Slack lets a trigger open a form for so many milliseconds. */
const TRIGGER_LIFETIME = 3000;
const ENTRIES = [
  ['message:check:zh', { kind: 'check', language: 'zh' }],
  ['message:check:en', { kind: 'check', language: 'en' }],
  ['message:summarise:zh', { kind: 'summarise', language: 'zh' }],
  ['message:summarise:en', { kind: 'summarise', language: 'en' }],
] as const;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function expectedText(request: Request): Promise<string> {
  const answered = await responderOf(bundled).answer(request, asker('U1'));
  if (answered.kind !== 'reply') throw new Error(answered.kind);
  return answered.reply.text;
}

describe('entries of Slack’s menus', () => {
  it('are within its limits, each in both languages', () => {
    expect(SHORTCUTS.length).toBeLessThanOrEqual(10);
    expect(SHORTCUTS.filter(({ type }) => type === 'message')).toHaveLength(4);
    expect(new Set(SHORTCUTS.map(({ callback_id: id }) => id)).size).toBe(SHORTCUTS.length);
    for (const { name, description } of SHORTCUTS) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(139);
    }
    expect(slackManifest({ kind: 'socket' })).toMatchObject({ features: { shortcuts: SHORTCUTS } });
  });
});

describe('the menu of a message', () => {
  it.each(ENTRIES)('%s answers in its thread, in the language of the entry', async (id, entry) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const { ts } = await team.say({ user, channel, text: DRAFT });
    await team.actions.shortcut(user, id, message(team.messages(channel), ts));
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await expectedText({ ...entry, text: DRAFT }));
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('on a reply answers in the thread that it stands in', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const { ts: root } = await team.say({ user, channel, text: '看看这个' });
    const { ts } = await team.say({ user, channel, text: DRAFT, threadTs: root });
    await team.actions.shortcut(user, 'message:check:zh', message(team.thread(channel, root), ts));
    expect(wordsOf(await threadAnswer(bench, root))).toBe(await expectedText({ kind: 'check', text: DRAFT }));
  });

  it.each(ENTRIES)('%s where the app may not write answers directly, and says why', async (id, entry) => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const outside = team.addChannel('outside', [user], { withApp: false });
    const { ts } = await team.say({ user, channel: outside, text: DRAFT });
    await team.actions.shortcut(user, id, message(team.messages(outside), ts));
    const text = await expectedText({ ...entry, text: DRAFT });
    const [why, ...answer] = await directWords(bench, text);
    expect(why?.text).toBe(slackMessages[entry.language].detours['cannot-write-there'](DRAFT));
    expect(wordsOf(answer)).toBe(text);
    expect(team.answers(outside, ts)).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('on a message with a file alone says in %s that it has no words', async (language) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const file = { id: 'F1', name: 'draft.pdf', title: 'draft', altText: '', content: Buffer.from('pdf') };
    const { ts } = await team.say({ user, channel, text: '', files: [file] });
    await team.actions.shortcut(user, `message:check:${language}`, message(team.messages(channel), ts));
    const [told] = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
    expect(told?.text).toBe(slackMessages[language].shortcuts.wordless);
    expect(team.answers(channel, ts)).toEqual([]);
  });

  it('calls nobody, whatever the message says', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const text = `<!channel> <@${user.id}> ${DRAFT} &lt;!here&gt; https://a.example/x`;
    const { ts } = await team.say({ user, channel, text });
    await team.actions.shortcut(user, 'message:summarise:zh', message(team.messages(channel), ts));
    expect(JSON.stringify(await threadAnswer(bench, ts))).not.toMatch(/<[!@#]|<http/u);
  });

  it('on a message of 40,000 characters looks up its beginning and checks all its figures', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const text = `${'我们说了很多别的话。'.repeat(3_990)}2022年稀土出口80亿元。`;
    const { ts } = await team.say({ user, channel, text });
    await team.actions.shortcut(user, 'message:summarise:zh', message(team.messages(channel), ts));
    const words = wordsOf(await threadAnswer(bench, ts));
    expect(words).toContain('与原文不符：“2022年稀土出口80亿元。”');
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('after a stop is answered by the next start, once', async () => {
    const bench = await slackBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const { team, user, channel } = bench;
    const { ts } = await team.say({ user, channel, text: DRAFT });
    bench.server.slack.faults.failNext('chat.update', 'rate-limited');
    await team.actions.shortcut(user, 'message:check:zh', message(team.messages(channel), ts));
    await team.until(() => bench.server.slack.calls.get('chat.update') === 1);
    await bench.app.stop(0);
    await bench.start();
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await expectedText({ kind: 'check', text: DRAFT }));
    expect(team.answers(channel, ts)).toHaveLength(1);
  });
});

describe('the form that asks for a brief', () => {
  it.each(['zh', 'en'] as const)('opens in %s, says where the brief comes, and has it delivered', async (language) => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const words = slackMessages[language];
    await team.actions.shortcut(user, `form:brief:${language}`);
    const form = await team.until(() => team.modal(user));
    expect(JSON.stringify(form.content)).toContain(words.briefForm.topicExample);
    const sent = await team.actions.submitView(user, { topic: ' 稀土 ', language, length: 'short', file: [] });
    expect(sent).toEqual({ acknowledged: true, errors: {} });
    expect(JSON.stringify(team.modal(user)?.content)).toContain(words.briefComing('稀土'));
    const request = { kind: 'brief', topic: '稀土', length: 'short', file: 'none', language } as const;
    const answered = await responderOf(bundled).answer(request, asker('U1'));
    if (answered.kind !== 'brief') throw new Error(answered.kind);
    expect(wordsOf(await directWords(bench, answered.brief.text))).toBe(answered.brief.text);
    expect(team.files()).toEqual([]);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('brings the Word file unless it is left out', async () => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    await team.actions.shortcut(user, 'form:brief:en');
    await team.until(() => team.modal(user));
    await team.actions.submitView(user, { topic: 'rare earths' });
    const file = await team.until(() => team.files()[0]);
    expect(file.name).toMatch(/\.docx$/u);
    expect(file.altText).toContain('Word');
  });

  it.each([
    ['zh', '请用中文或英文提一个问题'],
    ['en', 'The input is blank'],
  ] as const)('with a blank topic stays open and says why in %s', async (language, why) => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    await team.actions.shortcut(user, `form:brief:${language}`);
    await team.until(() => team.modal(user));
    const { errors } = await team.actions.submitView(user, { topic: ' \u200b ' });
    expect(errors).toEqual({ topic: expect.stringContaining(why) });
    expect(team.modal(user)).not.toBeNull();
    expect(await bench.state.events.pending()).toEqual([]);
  });

  it('sent twice is answered once', async () => {
    const bench = await slackBench(bundled);
    const { team, user, server } = bench;
    await team.actions.shortcut(user, 'form:brief:zh');
    const form = await team.until(() => team.modal(user));
    await team.actions.submitView(user, { topic: '稀土' });
    // The acknowledgement was lost, and the user presses again.
    team.workspace.modals.set(user.id, [form]);
    expect((await team.actions.submitView(user, { topic: '稀土' })).acknowledged).toBe(true);
    await directAnswer(bench);
    await bench.app.stop();
    const direct = team.messages(team.workspace.directMessages(user.id));
    expect(direct.filter(({ text }) => text.startsWith('稀土：会前简报'))).toHaveLength(1);
    expect(server.slack.refused).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('whose trigger has expired: told in %s to choose again', async (language) => {
    const clock = manualClock();
    const { team, user, server } = await slackBench(bundled, { clock });
    const actor = { slack: server.slack, workspace: team.workspace, user };
    const chosen = globalShortcutPayload(actor, `form:brief:${language}`);
    clock.advance(TRIGGER_LIFETIME + 1);
    await server.slack.deliveries.interaction('interactive', chosen);
    const direct = team.workspace.directMessages(user.id);
    const [told] = await team.until(() => team.messages(direct).length > 0 && team.messages(direct));
    expect(told?.text).toBe(slackMessages[language].formNotOpened);
    expect(team.modal(user)).toBeNull();
  });
});

function message(messages: readonly Message[], ts: string): Message {
  const found = messages.find((one) => one.ts === ts);
  if (found === undefined) throw new Error(`no message ${ts}`);
  return found;
}
