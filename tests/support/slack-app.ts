import { pino, type Logger } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { SlackAccess, SlackHearing } from '../../src/bot/adapters/slack/slack-setup.js';
import { enterWorkspaces } from '../../src/bot/adapters/slack/enter-workspaces.js';
import { startSlack, type RunningSlack } from '../../src/bot/adapters/slack/start-slack.js';
import type { Receipt } from '../../src/bot/reply/reply.js';
import type { LogTexts } from '../../src/bot/service-config.js';
import type { State } from '../../src/bot/state/state.js';
import { charts, freshState, processServer } from './platform-bench.js';
import { responderOf, type Answering } from './responder-of.js';
import { allParts, ended } from './slack-answers.js';
import { slackServer } from './slack-clients.js';
import {
  BOT_TOKEN,
  REGISTRATION,
  type SlackServer,
  type SlackServerOptions,
} from './slack-server/start-slack-server.js';
import type { Channel, Message, User } from './slack-server/workspace.js';

export const SIGNED: SlackHearing = { kind: 'http', signingSecret: REGISTRATION.signingSecret };
const SOCKET: SlackHearing = { kind: 'socket', appToken: REGISTRATION.appToken };

/** The token of the first workspace. */
const BY_TOKEN: SlackAccess = { kind: 'token', botToken: BOT_TOKEN };
/** Every workspace installs the app. */
export const BY_OAUTH: SlackAccess = {
  kind: 'oauth',
  clientId: REGISTRATION.clientId,
  clientSecret: REGISTRATION.clientSecret,
  stateSecret: 'state-secret',
  botToken: null,
};

/** The text that the command line prints for a question. */
export async function printedText(
  { adviser }: Answering,
  text: string,
  thread: readonly string[] = [],
): Promise<string> {
  return (await adviser.answer({ text, thread })).text;
}

/** The app in a workspace with a user and a channel. */
export interface SlackBench {
  readonly server: SlackServer;
  readonly team: SlackServer['team'];
  readonly user: User;
  readonly channel: Channel;
  readonly state: State;
  readonly app: RunningSlack;
  /** Where the app tells of its health and counts, and is installed. */
  readonly address: string;
  /** Lines of the log, all levels. */
  readonly log: readonly string[];
  readonly logger: Logger;
  /** Starts another app over the same state, or over one that it is given. */
  start(over?: State): Promise<RunningSlack>;
}

export interface SlackBenchOptions extends SlackServerOptions {
  readonly transport?: SlackHearing;
  readonly access?: SlackAccess;
  readonly logTexts?: LogTexts;
  /** By default one in a folder of its own. */
  readonly state?: State;
}

export async function slackBench(answering: Answering, options: SlackBenchOptions = {}): Promise<SlackBench> {
  const { transport = SOCKET, access = BY_TOKEN, logTexts = 'none', state: given, ...ofServer } = options;
  const server = await slackServer(ofServer);
  const state = given ?? (await freshState());
  const log: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
  let address = '';
  const start = async (over = state): Promise<RunningSlack> => {
    const process = await processServer(over);
    const ready = { access, transport, apiUrl: server.apiUrl, publicUrl: process.server.address };
    const app = await startSlack({
      ...answering,
      responder: responderOf(answering),
      ready,
      entered: await enterWorkspaces(ready, { state: over, log: logger }),
      server: process.server,
      charts,
      state: over,
      log: logger,
      logTexts,
      meter: process.metrics.meterOf('slack'),
    });
    onTestFinished(() => app.stop(0));
    process.health.started('slack', app);
    process.health.answering();
    address = process.server.address;
    if (app.address === null) await server.slack.socketMode.connected();
    else server.sendTo(`${app.address}/slack/events`);
    return app;
  };
  const app = await start();
  const user = server.team.addUser('li');
  const channel = server.team.addChannel('general', [user]);
  return { server, team: server.team, user, channel, state, app, address, log, logger, start };
}

/** The user names the app; the message's id. */
export async function mention({ team, user, channel }: SlackBench, text: string, threadTs?: string): Promise<string> {
  const { acknowledged, ts } = await team.mention({ user, channel, text, threadTs });
  expect(acknowledged).toBe(true);
  return ts;
}

/** The messages that answer in a thread, once the placeholder has given way to the first. */
export function threadAnswer({ team, channel }: SlackBench, ts: string): Promise<readonly Message[]> {
  return team.until(() => ended(team.answers(channel, ts)));
}

/**
 * All parts of the answer to a question.
 *
 * @param thread the first message of the thread that the question stands in; by default it is that itself
 */
export function wholeAnswer(
  { team, channel }: SlackBench,
  ts: string,
  thread: string = ts,
): Promise<readonly Message[]> {
  return allParts(team, () => team.answers(channel, thread).filter((message) => Number(message.ts) > Number(ts)));
}

/** The same as {@link threadAnswer} outside threads. */
export function directAnswer({ team, user }: SlackBench): Promise<readonly Message[]> {
  const direct = team.workspace.directMessages(user.id);
  return team.until(() => ended(team.messages(direct).filter((message) => message.user === team.botUser)));
}

/** The app's direct messages to a user, once they end in these words: a long answer comes in parts. */
export function directWords({ team, user }: SlackBench, end: string): Promise<readonly Message[]> {
  const direct = team.workspace.directMessages(user.id);
  return team.until(() => {
    const said = team.messages(direct).filter((message) => message.user === team.botUser && message.text !== '');
    return wordsOf(said).endsWith(end) && said;
  });
}

/** The words of messages as their readers see them. */
export function wordsOf(messages: readonly Message[]): string {
  return messages
    .map(({ text }) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .join('');
}

/** The receipt that the buttons of an answer name. */
export async function receiptUnder(
  messages: readonly Message[],
  { state, team, channel }: SlackBench,
): Promise<Receipt> {
  const last = messages.at(-1);
  const [, name = ''] = last === undefined ? [] : verdictOn(last, 'helpful').split(':');
  const receipt = await state.receipts.read({ workspace: team.workspace.id, channel: channel.id }, name);
  if (receipt === null) throw new Error('The answer has no receipt');
  return receipt;
}

/** The value of a message's feedback button. */
export function verdictOn({ blocks }: Message, verdict: 'helpful' | 'unhelpful'): string {
  const [value = ''] = new RegExp(`(?<=")${verdict}:[0-9a-f]+`, 'u').exec(JSON.stringify(blocks)) ?? [];
  return value;
}
