import { App, HTTPReceiver, type Installation, type InstallationStore } from '@slack/bolt';
import { beforeEach, describe, expect, it } from 'vitest';
import { listening, refusalOf, silent, slackServer, webClient } from '../support/slack-clients.js';
import { BOT_TOKEN, REGISTRATION, type SlackServer } from '../support/slack-server/start-slack-server.js';

class MemoryInstallations implements InstallationStore {
  private readonly held = new Map<string, Installation>();

  async storeInstallation(installation: Installation): Promise<void> {
    this.held.set(installation.team?.id ?? '', installation);
  }

  async fetchInstallation({ teamId }: { teamId: string | undefined }): Promise<Installation<'v2', false>> {
    return this.held.get(teamId ?? '') as Installation<'v2', false>;
  }
}

/** A Bolt app for many workspaces that answers mentions; the address that it listens on. */
async function distributedApp(server: SlackServer): Promise<string> {
  const installationStore = new MemoryInstallations();
  const clientOptions = { slackApiUrl: server.apiUrl };
  const receiver = new HTTPReceiver({
    signingSecret: REGISTRATION.signingSecret,
    clientId: REGISTRATION.clientId,
    clientSecret: REGISTRATION.clientSecret,
    stateSecret: 'state',
    scopes: ['chat:write', 'app_mentions:read'],
    installationStore,
    redirectUri: 'http://localhost/slack/oauth_redirect',
    installerOptions: {
      authorizationUrl: server.authorizeUrl,
      clientOptions,
      directInstall: true,
      redirectUriPath: '/slack/oauth_redirect',
    },
    logger: silent,
  });
  const app = new App({ receiver, clientOptions, logger: silent });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: '答', thread_ts: event.ts });
  });
  const url = await listening(receiver);
  server.sendTo(`${url}/slack/events`);
  return url;
}

/** What an admin's browser does, step by step. */
async function install(appUrl: string, workspace: string): Promise<number> {
  const start = await fetch(`${appUrl}/slack/install`, { redirect: 'manual' });
  const cookie = start.headers.getSetCookie().map((one) => one.split(';')[0]);
  const asked = new URL(start.headers.get('location') ?? '');
  asked.searchParams.set('team', workspace);
  const agreed = await fetch(asked, { redirect: 'manual' });
  const back = new URL(agreed.headers.get('location') ?? '');
  const done = await fetch(`${appUrl}${back.pathname}${back.search}`, { headers: { cookie: cookie.join('; ') } });
  return done.status;
}

describe('a Bolt app for many workspaces', () => {
  it('is installed by OAuth in each, and answers each with its own token', async () => {
    const server = await slackServer();
    const teams = [server.team, server.addTeam('second')];
    const appUrl = await distributedApp(server);
    for (const team of teams) {
      const user = team.addUser('wang');
      expect(await install(appUrl, team.workspace.id)).toBe(200);
      const channel = team.addChannel('policy', [user]);
      const { ts } = await team.mention({ channel, user, text: '问' });
      const answer = await team.until(() => team.answers(channel, ts).at(0));
      expect([answer.user, answer.text]).toEqual([team.botUser, '答']);
    }
    expect(server.slack.refused).toEqual([]);
  });
});

describe('OAuth', () => {
  let server: SlackServer;
  beforeEach(async () => {
    server = await slackServer();
  });

  const access = (fields: object) =>
    webClient(server, '').oauth.v2.access({
      client_id: REGISTRATION.clientId,
      client_secret: REGISTRATION.clientSecret,
      code: '',
      ...fields,
    });

  it('gives a workspace’s token for a code, once', async () => {
    const second = server.addTeam('second');
    const admin = second.addUser('admin');
    const code = second.approve(admin, ['chat:write']);
    const { access_token: token } = await access({ code });
    expect(await webClient(server, token).auth.test()).toMatchObject({ team_id: second.workspace.id });
    expect(await webClient(server, BOT_TOKEN).auth.test()).toMatchObject({ team_id: server.team.workspace.id });
    expect((await refusalOf(access({ code })))?.error).toBe('invalid_code');
  });

  it.each([
    [{ client_id: '1' }, 'invalid_client_id'],
    [{ client_secret: '1' }, 'bad_client_secret'],
    [{ code: '1' }, 'invalid_code'],
  ])('refuses %o as %s', async (fields, error) => {
    expect((await refusalOf(access(fields)))?.error).toBe(error);
  });

  it('gives no token to who names another address than the code was sent to', async () => {
    const query = new URLSearchParams({ client_id: REGISTRATION.clientId, redirect_uri: 'http://localhost:1/back' });
    const { headers } = await fetch(`${server.authorizeUrl}?${query.toString()}`, { redirect: 'manual' });
    const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
    const elsewhere = access({ code, redirect_uri: 'http://localhost:1/elsewhere' });
    expect((await refusalOf(elsewhere))?.error).toBe('bad_redirect_uri');
  });

  it('sends an admin back with a code and the state', async () => {
    const query = new URLSearchParams({
      client_id: REGISTRATION.clientId,
      scope: 'chat:write',
      state: 's1',
      redirect_uri: 'http://localhost:1/back',
    });
    const { headers, status } = await fetch(`${server.authorizeUrl}?${query.toString()}`, { redirect: 'manual' });
    expect(status).toBe(302);
    expect(headers.get('location')).toMatch(/^http:\/\/localhost:1\/back\?code=code-\d+&state=s1$/u);
  });
});
