import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finished } from '../../support/command-line.js';
import { slackServer } from '../../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION, type SlackServer } from '../../support/slack-server/start-slack-server.js';
import type { Channel, Message } from '../../support/slack-server/workspace.js';
import { stateFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const QUESTION = '2022年稀土出口多少？';
const ANSWER = '70.7';
const READY = /ready for questions/u;

const { lianwen } = useCommandLine();

type Environment = Readonly<Record<string, string>>;

async function inSocketMode({ apiUrl }: SlackServer): Promise<Environment> {
  return {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: REGISTRATION.appToken,
    SLACK_API_URL: apiUrl,
    LIANWEN_STATE: await stateFolder(),
    PORT: '0',
  };
}

function start(environment: Environment): ChildProcess {
  const child = lianwen.start(['slack'], { environment });
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

/** A question whose placeholder stands, while Slack asks to wait before it is replaced. */
async function askedInVain(server: SlackServer): Promise<() => Promise<readonly Message[]>> {
  await server.slack.socketMode.connected();
  const user = server.team.addUser('li');
  const channel = server.team.addChannel('general', [user]);
  server.slack.faults.failNext('chat.update', 'rate-limited');
  const { ts } = await server.team.mention({ user, channel, text: QUESTION });
  await server.team.until(() => server.slack.calls.get('chat.update') === 1);
  return () =>
    server.team.until(() => {
      const answers = server.team.answers(channel, ts);
      return answers[0]?.isEdited === true && answers;
    });
}

describe('a stop', () => {
  it('by SIGTERM ends what was begun, and then the process', async () => {
    const server = await slackServer({ faults: { retryAfterSeconds: 1 } });
    const child = start(await inSocketMode(server));
    const ended = finished(child);
    const answers = await askedInVain(server);
    child.kill('SIGTERM');
    const { status, stdout } = await ended;
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const [answer, ...others] = await answers();
    expect([answer?.text, others]).toEqual([expect.stringContaining(ANSWER), []]);
  });

  it('by a second SIGINT is at once, and the next start answers what was left', async () => {
    const server = await slackServer({ faults: { retryAfterSeconds: 3600 } });
    const environment = await inSocketMode(server);
    const child = start(environment);
    const ended = once(child, 'exit');
    const answers = await askedInVain(server);
    child.kill('SIGINT');
    await told(child, /stopping/u);
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    start(environment);
    const [answer, ...others] = await answers();
    expect([answer?.text, others]).toEqual([expect.stringContaining(ANSWER), []]);
    expect(server.slack.calls.get('chat.postMessage')).toBe(1);
  });
});

// Over a file: PGlite's socket mixes the statements of several processes, which PostgreSQL itself keeps apart.
describe('two processes over one database', () => {
  it('answer every question once though one is killed', async () => {
    const server = await slackServer();
    const environment = await inSocketMode(server);
    const [mortal, other] = [start(environment), start(environment)];
    await Promise.all([told(mortal, READY), told(other, READY)]);
    const user = server.team.addUser('li');
    const channels = ['one', 'two', 'three'].map((name) => server.team.addChannel(name, [user]));
    const asked: Array<{ readonly channel: Channel; readonly ts: string }> = [];
    for (let number = 0; number < 24; number += 1) {
      if (number === 12) mortal.kill('SIGKILL');
      for (const channel of channels.slice(number % 3, (number % 3) + 1)) {
        const sent = await server.team.mention({ user, channel, text: QUESTION });
        // What the killed one did not acknowledge comes again, as Slack repeats it.
        if (!sent.acknowledged) await server.team.repeat(sent);
        asked.push({ channel, ts: sent.ts });
      }
    }
    for (const { channel, ts } of asked) {
      const answers = await server.team.until(() => {
        const held = server.team.answers(channel, ts);
        return held[0]?.isEdited === true && held;
      });
      expect(answers.map(({ text }) => text)).toEqual([expect.stringContaining(ANSWER)]);
    }
    const ended = finished(other);
    other.kill('SIGTERM');
    expect((await ended).status).toBe(0);
  });
});

describe('what keeps it from starting', () => {
  it('is a database that is away: said in words', async () => {
    const server = await slackServer();
    const environment = { ...(await inSocketMode(server)), DATABASE_URL: 'postgres://u:secret-word@127.0.0.1:1/db' };
    const { status, stdout, stderr } = await lianwen.run(['slack'], { environment });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('STATE_UNAVAILABLE');
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).not.toContain('secret-word');
    expect(server.slack.calls.get('apps.connections.open')).toBeUndefined();
  });

  it('is a token that is none', async () => {
    const server = await slackServer();
    const environment = { ...(await inSocketMode(server)), SLACK_BOT_TOKEN: 'xoxb-none' };
    const { status, stderr } = await lianwen.run(['slack'], { environment });
    expect(status).toBe(1);
    expect(stderr).toContain('PLATFORM_REFUSED');
    expect(stderr).toContain('invalid_auth');
    expect(stderr).not.toContain('xoxb-none');
  });

  it('is a port that is taken, over HTTP; in Socket Mode it goes on without counts', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const bound = other.address();
    const PORT = String(bound !== null && typeof bound === 'object' ? bound.port : 0);
    const server = await slackServer();
    const environment = { ...(await inSocketMode(server)), PORT };
    const requests = { ...environment, SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: REGISTRATION.signingSecret };
    const { status, stderr } = await lianwen.run(['slack'], { environment: requests });
    expect(status).toBe(1);
    expect(stderr).toContain(`LISTEN_FAILED: Cannot listen at 127.0.0.1:${PORT} (EADDRINUSE)`);
    const said = await told(start(environment), READY);
    expect(said).toContain('without health checks');
  });
});

describe('its server', () => {
  it('is alive, and ready with the socket', async () => {
    const server = await slackServer();
    const child = start(await inSocketMode(server));
    const said = await told(child, READY);
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0] ?? '';
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await expect
      .poll(async () => (await fetch(`${address}/readyz`)).text())
      .toBe('database: ok\nindex: ok\nslack: ok\n');
    expect(await (await fetch(`${address}/metrics`)).text()).toContain('lianwen_queued_questions{platform="slack"} 0');
  });

  it('shows where to install it, with the credentials of OAuth alone', async () => {
    const server = await slackServer();
    const child = start({
      SLACK_CLIENT_ID: REGISTRATION.clientId,
      SLACK_CLIENT_SECRET: REGISTRATION.clientSecret,
      SLACK_SIGNING_SECRET: REGISTRATION.signingSecret,
      SLACK_API_URL: server.apiUrl,
      LIANWEN_STATE: await stateFolder(),
      PORT: '0',
    });
    const said = await told(child, READY);
    const [install = ''] = /http:\S+\/slack\/install/u.exec(said) ?? [];
    const begun = await fetch(install, { redirect: 'manual' });
    expect(begun.headers.get('location')).toMatch(new RegExp(`^${server.authorizeUrl}\\?scope=.*state=`, 'u'));
  });
});
