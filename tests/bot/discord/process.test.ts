import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finished } from '../../support/command-line.js';
import { discordServer, place } from '../../support/discord-clients.js';
import { shownText } from '../../support/discord-server/shown.js';
import { REGISTRATION, type DiscordServer } from '../../support/discord-server/start-discord-server.js';
import { slackServer } from '../../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION as SLACK } from '../../support/slack-server/start-slack-server.js';
import { stateFolder, temporaryFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const QUESTION = '2022年稀土出口多少？';
const ANSWER = '70.7';

const { lianwen } = useCommandLine();

type Environment = Readonly<Record<string, string>>;

async function toDiscord({ apiUrl }: DiscordServer): Promise<Environment> {
  return {
    DISCORD_TOKEN: REGISTRATION.token,
    DISCORD_APPLICATION_ID: REGISTRATION.applicationId,
    DISCORD_API_URL: apiUrl,
    LIANWEN_STATE: await stateFolder(),
    PORT: '0',
  };
}

function start(args: readonly string[], environment: Environment): ChildProcess {
  const child = lianwen.start(args, { environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What the process has said once it has said this. */
async function told(child: ChildProcess, words: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (words.test(said)) resolve(said);
    });
  });
}

describe('one process for two platforms', () => {
  it('answers on both from one index, and ends by SIGTERM', async () => {
    const [server, slack] = [await discordServer(), await slackServer()];
    const { user, channel } = place(server);
    const environment = {
      ...(await toDiscord(server)),
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: SLACK.appToken,
      SLACK_API_URL: slack.apiUrl,
    };
    const child = start(['slack', 'discord'], environment);
    const said = await told(child, /Discord: ready/u);
    const ended = finished(child);
    const message = server.people.mention({ user, channel, text: QUESTION });
    const li = slack.team.addUser('li');
    const general = slack.team.addChannel('general', [li]);
    const { ts } = await slack.team.mention({ user: li, channel: general, text: QUESTION });
    await server.people.until(() => server.people.answersTo(message).some((one) => shownText(one).includes(ANSWER)));
    await slack.team.until(() => slack.team.answers(general, ts).some(({ text }) => text.includes(ANSWER)));
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0] ?? '';
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('database: ok\nindex: ok\nslack: ok\ndiscord: ok\n');
    child.kill('SIGTERM');
    expect((await ended).status).toBe(0);
  });
});

describe('a kill', () => {
  it('after the deferral: the next start answers in its place, once', async () => {
    const server = await discordServer({ faults: { retryAfterSeconds: 3600 } });
    const { user, channel } = place(server);
    const environment = await toDiscord(server);
    const child = start(['discord'], environment);
    await told(child, /Discord: ready/u);
    const route = 'PATCH /webhooks/:application/:token/messages/:message';
    server.discord.faults.failNext(route, 'rate-limited');
    const acted = await server.people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION } });
    await server.people.until(() => server.discord.requests.get(route) === 1);
    child.kill('SIGKILL');
    start(['discord'], environment);
    const [answer, ...others] = await server.people.until(() => {
      const all = server.people.answersOf(acted);
      return all.some((one) => shownText(one).includes(ANSWER)) && all;
    });
    expect([answer && shownText(answer), others]).toEqual([expect.stringContaining(ANSWER), []]);
    expect(server.people.written(channel)).toHaveLength(1);
  });
});

describe('the command line', () => {
  it('says what is missing, in both languages', async () => {
    for (const [language, words] of [
      ['en', 'DISCORD_TOKEN is missing'],
      ['zh', '缺少 DISCORD_TOKEN'],
    ] as const) {
      const { status, stderr, stdout } = await lianwen.run(['discord', '--lang', language]);
      expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(words)]);
    }
  });

  it('says that a token is of another application', async () => {
    const server = await discordServer();
    const environment = { ...(await toDiscord(server)), DISCORD_APPLICATION_ID: '1300000000000000009' };
    const { status, stderr } = await lianwen.run(['discord'], { environment });
    expect([status, stderr]).toEqual([1, expect.stringContaining('OTHER_APPLICATION')]);
    expect(stderr).not.toContain(REGISTRATION.token);
  });

  it.each([
    ['DISCORD_TOKEN', 'secret-none', 'PLATFORM_REFUSED', '不认识其中的令牌'],
    ['DISCORD_API_URL', 'elsewhere', 'PLATFORM_UNREACHABLE', '请检查网络'],
  ])('tries a wrong %s before an index is built, and says so in words alone', async (variable, value, code, words) => {
    const server = await discordServer();
    const [index, well] = [await temporaryFolder(), await toDiscord(server)];
    const wrong = variable === 'DISCORD_API_URL' ? `${well['DISCORD_API_URL']}/${value}` : value;
    const environment = { ...well, LIANWEN_INDEX: index, [variable]: wrong };
    const { status, stdout, stderr } = await lianwen.run(['discord', '--lang', 'zh'], { environment });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(code);
    expect(stderr).toContain(words);
    // The address of health and counts, and what is wrong: no line of the log.
    expect(stderr).not.toMatch(/^\{/mu);
    expect(stderr).not.toContain('secret-none');
    expect(readdirSync(index)).toEqual([]);
  });

  it('takes an address of Discord with its version', async () => {
    const server = await discordServer();
    const environment = { ...(await toDiscord(server)), DISCORD_API_URL: `${server.apiUrl}/v10/` };
    expect((await lianwen.run(['discord', '--register'], { environment })).status).toBe(0);
  });

  it('says that Discord gives no answer, and does not blame the token', async () => {
    const server = await discordServer();
    const environment = await toDiscord(server);
    await server.close();
    for (const language of ['en', 'zh']) {
      const { status, stderr } = await lianwen.run(['discord', '--register', '--lang', language], { environment });
      expect([status, stderr]).toEqual([1, expect.stringContaining('PLATFORM_UNREACHABLE')]);
    }
  });

  it('registers commands apart from starting, and again without a change', async () => {
    const server = await discordServer();
    const environment = await toDiscord(server);
    const said = async (): Promise<string> => (await lianwen.run(['discord', '--register'], { environment })).stdout;
    expect(await said()).toBe('Discord commands: 11 new, 0 changed, 0 removed.\n');
    expect(await said()).toBe('Discord commands: 0 new, 0 changed, 0 removed.\n');
  });

  it('examines everything: 0 where all is well, 1 where something is wrong, never a secret', async () => {
    const server = await discordServer();
    const environment = await toDiscord(server);
    const well = await lianwen.run(['doctor', '--lang', 'en'], { environment });
    expect([well.status, well.stderr]).toEqual([0, '']);
    expect(well.stdout).toContain('– Slack: not set up.');
    expect(well.stdout).toContain('✓ Discord: the token is good');
    const token = 'secret-none';
    const ill = await lianwen.run(['doctor', '--lang', 'zh'], {
      environment: { ...environment, DISCORD_TOKEN: token },
    });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toContain('✗ Discord：');
    expect(ill.stdout + ill.stderr).not.toContain(token);
  });
});
