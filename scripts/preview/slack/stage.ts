import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdviserProcess } from '../../../tests/support/adviser-process.js';
import { slackRun } from '../../../tests/support/slack-run.js';
import { CommandLine } from '../../../tests/support/command-line.js';
import { allParts, partCount } from '../../../tests/support/slack-answers.js';
import type { JsonObject } from '../../../tests/support/server-parts/json.js';
import {
  REGISTRATION,
  startSlackServer,
  type SlackServer,
} from '../../../tests/support/slack-server/start-slack-server.js';
import type { Channel, Message, User, View } from '../../../tests/support/slack-server/workspace.js';

/** Without one of its scopes the app would say so in every scene. */
const SCOPES = [...REGISTRATION.scopes, 'mpim:history'];

/** What a reader would see: what was said to the app, and what it said or opened. */
export interface Shown {
  readonly said: string;
  readonly messages: readonly Message[];
  readonly view: JsonObject | null;
}

/** A user with a channel of his own, so that scenes do not see each other. */
export class Actor {
  readonly #server: SlackServer;
  readonly #user: User;
  readonly #channel: Channel;

  constructor(server: SlackServer, name: string) {
    this.#server = server;
    this.#user = server.team.addUser('Li');
    this.#channel = server.team.addChannel(`channel-${name}`, [this.#user]);
  }

  /** Names the app in the channel; the whole answer. */
  async mention(text: string): Promise<Shown> {
    const { team } = this.#server;
    const { ts } = await team.mention({ user: this.#user, channel: this.#channel, text });
    const messages = await allParts(team, () => team.answers(this.#channel, ts));
    // Files follow the messages.
    await this.#settled();
    return {
      said: `@Lianwen ${text}`,
      messages: messages.length > 0 ? team.answers(this.#channel, ts) : [],
      view: null,
    };
  }

  /** Names the app in the channel; what stands there until the answer does. */
  async wait(text: string): Promise<Shown> {
    const { slack, team } = this.#server;
    slack.faults.failNext('chat.update', 'rate-limited');
    const { ts } = await team.mention({ user: this.#user, channel: this.#channel, text });
    const messages = await team.until(() => team.answers(this.#channel, ts)[0] && team.answers(this.#channel, ts));
    return { said: `@Lianwen ${text}`, messages, view: null };
  }

  /** Presses thumbs-down under an answer; the form that opens. */
  complain(shown: Shown): Promise<Shown> {
    const value = /unhelpful:[^"]+/u.exec(JSON.stringify(shown.messages))?.[0];
    return this.press(shown, 'feedback', value);
  }

  /** Sends `/lianwen …`; what only this user sees. */
  async command(text: string): Promise<Shown> {
    const { team } = this.#server;
    const before = team.ephemeral(this.#user).length;
    const own = (): readonly Message[] => team.ephemeral(this.#user).slice(before);
    await team.actions.command(this.#user, this.#channel, '/lianwen', text);
    const first = await team.until(() => own()[0]);
    const messages = await team.until(() => own().length >= partCount(first) && own());
    return { said: `/lianwen ${text}`, messages, view: null };
  }

  /** Presses a button of the last message; the modal that opens. */
  async press({ said, messages }: Shown, actionId: string, value?: string): Promise<Shown> {
    const { team } = this.#server;
    const on = messages.findLast(({ blocks }) => JSON.stringify(blocks).includes(`"${actionId}"`));
    if (on === undefined) throw new Error(`No message has ${actionId}`);
    await team.actions.clickButton({ user: this.#user, on, actionId, ...(value === undefined ? {} : { value }) });
    return this.#opened(said, await team.until(() => team.modal(this.#user)));
  }

  /** Shares a private answer; what then stands in the channel. */
  async share({ said, messages }: Shown): Promise<Shown> {
    const { team } = this.#server;
    const on = messages.at(-1);
    if (on === undefined) throw new Error('There is no answer to share');
    await team.actions.clickButton({ user: this.#user, on, actionId: 'share' });
    const shared = (): readonly Message[] => team.messages(this.#channel).filter(({ user }) => user === team.botUser);
    return { said, messages: await team.until(() => shared().length > 0 && shared()), view: null };
  }

  async home(): Promise<Shown> {
    const { team } = this.#server;
    await team.openHome(this.#user);
    return this.#opened('', await team.until(() => team.home(this.#user)));
  }

  #opened(said: string, { content }: View): Shown {
    return { said, messages: [], view: content };
  }

  async #settled(): Promise<void> {
    await this.#server.slack.deliveries.idle();
  }
}

/** Runs the built adviser against a Slack on this machine for as long as the work lasts. */
export async function onStage<Result>(work: (actor: (name: string) => Actor) => Promise<Result>): Promise<Result> {
  const [server, folder] = [
    await startSlackServer({ app: { scopes: SCOPES } }),
    await mkdtemp(join(tmpdir(), 'lianwen-preview-')),
  ];
  const lianwen = new CommandLine();
  const adviser = new AdviserProcess(lianwen, slackRun(server), folder);
  try {
    await adviser.start();
    const result = await work((name) => new Actor(server, name));
    const refused = server.slack.refused
      .filter(({ injected }) => !injected)
      .map(({ method, error, problems }) => `${method}: ${error} ${problems.join()}`);
    if (refused.length > 0) throw new Error(`Slack refused: ${refused.join('; ')}`);
    return result;
  } finally {
    await adviser.kill();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
