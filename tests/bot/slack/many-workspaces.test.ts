import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT_SCOPES } from '../../../src/bot/adapters/slack/manifest.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { BY_OAUTH, printedText, SIGNED, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import { BOT_TOKEN } from '../../support/slack-server/start-slack-server.js';
import type { Team } from '../../support/slack-server/team.js';
import type { Channel, Message, User } from '../../support/slack-server/workspace.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const bench = (options = {}): Promise<SlackBench> =>
  slackBench(bundled, { transport: SIGNED, access: BY_OAUTH, ...options });

/** An admin's browser on its way through Slack's pages. */
interface Browser {
  readonly scopes?: readonly string[];
  readonly language?: string;
  /** What it carries back in the place of its own cookie. */
  readonly cookie?: string;
}

/** What the browser shows in the end. */
async function install({ address }: SlackBench, team: Team, browser: Browser = {}): Promise<Response> {
  const begun = await fetch(`${address}/slack/install`, { redirect: 'manual' });
  const own = begun.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const page = new URL(begun.headers.get('location') ?? '');
  page.searchParams.set('team', team.workspace.id);
  if (browser.scopes) page.searchParams.set('scope', browser.scopes.join(','));
  const agreed = await fetch(page, { redirect: 'manual' });
  const headers = { cookie: browser.cookie ?? own.join('; '), 'accept-language': browser.language ?? 'en' };
  return fetch(agreed.headers.get('location') ?? '', { headers });
}

/** A workspace with a user in a channel. */
function people(team: Team): { readonly user: User; readonly channel: Channel } {
  const user = team.addUser('wang');
  return { user, channel: team.addChannel('policy', [user]) };
}

async function answerTo(team: Team, place: ReturnType<typeof people>, text: string): Promise<readonly Message[]> {
  const { ts } = await team.mention({ ...place, text });
  return team.until(() => {
    const answers = team.answers(place.channel, ts);
    return answers[0]?.isEdited === true && answers;
  });
}

describe('an app that workspaces install', () => {
  it('answers each with its own token, and keeps no token as it is', async () => {
    const slack = await bench();
    const second = slack.server.addTeam('second');
    for (const team of [slack.team, second]) {
      team.addUser('admin');
      const shown = await install(slack, team);
      expect([shown.status, await shown.text()]).toEqual([
        200,
        expect.stringContaining(slackMessagesEn.installing.done),
      ]);
      const answer = await answerTo(team, people(team), QUESTION);
      expect([answer[0]?.user, wordsOf(answer)]).toEqual([team.botUser, await printedText(bundled, QUESTION)]);
      const stored = await slack.state.installations.read(team.workspace.id);
      expect(stored).not.toContain(team.workspace.installation?.botToken);
    }
    expect(slack.server.slack.refused).toEqual([]);
  });

  it('is answered by another process too, which knows the same secret alone', async () => {
    const slack = await bench();
    await install(slack, slack.team);
    await slack.app.stop();
    await slack.start();
    expect(wordsOf(await answerTo(slack.team, people(slack.team), QUESTION))).toBe(
      await printedText(bundled, QUESTION),
    );
  });

  it('answers the workspace of its own token without an installation', async () => {
    const slack = await bench({ access: { ...BY_OAUTH, botToken: BOT_TOKEN } });
    expect(wordsOf(await answerTo(slack.team, people(slack.team), QUESTION))).toBe(
      await printedText(bundled, QUESTION),
    );
  });

  it('is forgotten by a workspace that removes it: its token goes, and what is left is not answered', async () => {
    const slack = await bench();
    await install(slack, slack.team);
    const place = people(slack.team);
    await answerTo(slack.team, place, QUESTION);
    await slack.team.uninstall();
    expect(await slack.state.installations.read(slack.team.workspace.id)).toBeNull();
    expect(await slack.state.events.pending()).toEqual([]);
  });

  it('does not acknowledge its removal while the database is away: Slack tells it again', async () => {
    const slack = await bench();
    await install(slack, slack.team);
    await slack.state.close();
    expect((await slack.team.uninstall()).map(({ acknowledged }) => acknowledged)).toEqual([false, false]);
  });

  it('goes on with the token it has read while the database is away', async () => {
    const slack = await bench();
    await install(slack, slack.team);
    const place = people(slack.team);
    await answerTo(slack.team, place, QUESTION);
    await slack.state.close();
    const { ts } = await slack.team.mention({ ...place, text: QUESTION });
    const [, note] = await slack.team.until(() => {
      const answers = slack.team.answers(place.channel, ts);
      return answers.length > 1 && answers;
    });
    expect(note?.text).toBe(slackMessagesZh.withoutMemory);
  });
});

describe('an installation', () => {
  it.each([
    ['without a cookie, from another browser', ''],
    ['with a state of another', 'slack-app-oauth-state=another'],
  ])('%s is refused, and nothing is kept', async (_, cookie) => {
    const slack = await bench();
    const shown = await install(slack, slack.team, { cookie, language: 'zh-CN,zh;q=0.9' });
    expect([shown.status, await shown.text()]).toEqual([
      400,
      expect.stringContaining(slackMessagesZh.installing.stale),
    ]);
    expect(await slack.state.installations.read(slack.team.workspace.id)).toBeNull();
    expect(slack.server.slack.calls.get('oauth.v2.access')).toBeUndefined();
  });

  it('that the admin cancels says so', async () => {
    const slack = await bench();
    const shown = await fetch(`${slack.address}/slack/oauth_redirect?error=access_denied`);
    expect([shown.status, await shown.text()]).toEqual([
      400,
      expect.stringContaining(slackMessagesEn.installing.cancelled),
    ]);
  });

  it('that Slack refuses says so, and nothing is kept', async () => {
    const slack = await bench({ access: { ...BY_OAUTH, clientSecret: 'wrong' } });
    const shown = await install(slack, slack.team);
    expect([shown.status, await shown.text()]).toEqual([
      500,
      expect.stringContaining(slackMessagesEn.installing.failed),
    ]);
    expect(await slack.state.installations.read(slack.team.workspace.id)).toBeNull();
  });

  it('without scopes says which: to the admin on the page and in the log, to a user under what it answers', async () => {
    const slack = await bench();
    const lacking = ['files:write', 'groups:history', 'mpim:history'];
    const scopes = BOT_SCOPES.filter((scope) => !lacking.includes(scope));
    const missing = lacking.join(', ');
    const shown = await install(slack, slack.team, { scopes });
    expect(await shown.text()).toContain(missing);
    expect(slack.log.join('\n')).toContain('"missingScopes":["files:write"');
    const { user, channel } = people(slack.team);
    await slack.team.actions.command(user, channel, '/lianwen', 'help');
    const words = slackMessagesEn.scopes.lacks(missing);
    await slack.team.until(() => slack.team.ephemeral(user).some(({ text }) => text === words));
  });
});
