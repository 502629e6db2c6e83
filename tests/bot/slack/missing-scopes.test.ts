import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { responderOf } from '../../support/responder-of.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { directWords, mention, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import { REGISTRATION } from '../../support/slack-server/start-slack-server.js';
import { asker } from '../../support/state-samples.js';

// An installation that was not granted all that the manifest asks for: who can see it is told which scope is missing.
let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const benchWithout = (scope: string): Promise<SlackBench> =>
  slackBench(bundled, { app: { scopes: REGISTRATION.scopes.filter((one) => one !== scope) } });

describe('an installation', () => {
  it.each([
    ['zh', '简报 稀土', '稀土'],
    ['en', 'brief rare earths', 'rare earths'],
  ] as const)('without im:write says so in %s, and the answer comes', async (language, command, topic) => {
    const bench = await benchWithout('im:write');
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', command);
    const answered = await responderOf(bundled).answer(
      { kind: 'brief', topic, length: 'full', file: 'none' },
      asker('U1'),
    );
    if (answered.kind !== 'brief') throw new Error(answered.kind);
    const [told, ...answer] = await directWords(bench, answered.brief.text);
    expect(told?.text).toBe(slackMessages[language].scopes.direct('im:write'));
    expect(wordsOf(answer)).toBe(answered.brief.text);
  });

  it.each([
    ['zh', '简报 稀土'],
    ['en', 'brief rare earths'],
  ] as const)('without files:write says in %s which file is left, under the answer', async (language, command) => {
    const bench = await benchWithout('files:write');
    await bench.team.actions.command(bench.user, bench.channel, '/lianwen', command);
    const { scopes } = slackMessages[language];
    // Of the file's title the test knows nothing: it stands between the first two quotation marks.
    const said = wordsOf(await directWords(bench, scopes.file('', 'files:write').slice(2)));
    const [, title = ''] = /“([^“”]+)”[^“”]+$/u.exec(said) ?? [];
    expect(said.endsWith(scopes.file(title, 'files:write'))).toBe(true);
    expect(said.length).toBeGreaterThan(1000);
  });

  it('without any scope says which on the Home tab, in the log, and under what /lianwen answers in the user’s language', async () => {
    const bench = await benchWithout('chat:write');
    const { team, user, channel } = bench;
    const words = slackMessagesZh.scopes.lacks('chat:write');
    await team.openHome(user);
    expect(JSON.stringify((await team.until(() => team.home(user))).content)).toContain(words);
    await team.actions.command(user, channel, '/lianwen', '');
    await expect.poll(() => team.ephemeral(user).map(({ text }) => text)).toContain(words);
    await mention(bench, '2022年稀土出口多少？');
    await expect.poll(() => bench.log.join('')).toContain('"reason":"missing_scope:chat:write"');
  });
});
