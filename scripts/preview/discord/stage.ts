import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdviserProcess } from '../../../tests/support/adviser-process.js';
import { CommandLine } from '../../../tests/support/command-line.js';
import { discordRun } from '../../../tests/support/discord-run.js';
import type { OptionValues } from '../../../tests/support/discord-server/interactions/command-data.js';
import type { Entries } from '../../../tests/support/discord-server/interactions/modal-data.js';
import type { Acted } from '../../../tests/support/discord-server/people-actions.js';
import { shownText } from '../../../tests/support/discord-server/shown.js';
import { startDiscordServer, type DiscordServer } from '../../../tests/support/discord-server/start-discord-server.js';
import type { Channel, Message, User } from '../../../tests/support/discord-server/world.js';
import type { JsonObject } from '../../../tests/support/server-parts/json.js';

/** What a reader would see: what was said, and the message or form that answers it. */
export interface Shown {
  readonly said: string;
  readonly message: Message | null;
  readonly form: JsonObject | null;
}

/** A user with a channel of his own, so that scenes do not see each other. */
export class Actor {
  readonly #server: DiscordServer;
  readonly #user: User;
  readonly #channel: Channel;

  constructor(server: DiscordServer, name: string) {
    this.#server = server;
    this.#user = server.places.addUser('Li', name.endsWith('-en') ? 'en-US' : 'zh-CN');
    this.#channel = server.places.addChannel(server.places.addGuild(name, [this.#user]), name);
  }

  /** Names the app in the channel. */
  async mention(text: string): Promise<Shown> {
    const { people } = this.#server;
    const asked = people.mention({ user: this.#user, channel: this.#channel, text });
    return said(`@Lianwen ${text}`, await people.until(() => made(people.answersTo(asked))));
  }

  /** Uses a command; the answer, or the form that it opens. */
  async command(name: string, options: OptionValues = {}): Promise<Shown> {
    const { actions } = this.#server.people;
    const words = Object.values(options).filter((value) => typeof value === 'string');
    const line = [`/${name}`, ...words].join(' ');
    return this.#outcome(line, await actions.slash({ user: this.#user, channel: this.#channel, name, options }));
  }

  /** Presses a button of the message; what opens. */
  async press(shown: Shown, customId: RegExp): Promise<Shown> {
    const on = messageOf(shown);
    return this.#outcome(shown.said, await this.#server.people.actions.press({ user: this.#user, on, customId }));
  }

  /** Presses a button that puts something else in the place of the message; what stands there then. */
  async change(shown: Shown, customId: RegExp): Promise<Shown> {
    const { people } = this.#server;
    const on = messageOf(shown);
    await people.actions.press({ user: this.#user, on, customId });
    const before = JSON.stringify(on.components);
    const now = await people.until(() => {
      const message = people.now(on);
      return message !== undefined && JSON.stringify(message.components) !== before && message;
    });
    return said(shown.said, now);
  }

  /** Sends the form that is open. */
  async send(line: string, entries: Entries): Promise<Shown> {
    return this.#outcome(line, await this.#server.people.actions.submitModal(this.#user, entries));
  }

  async #outcome(line: string, acted: Acted): Promise<Shown> {
    const { people } = this.#server;
    const form = people.modal(this.#user);
    if (form !== null) return { said: line, message: null, form };
    return said(line, await people.until(() => made(people.answersOf(acted))));
  }
}

const said = (line: string, message: Message): Shown => ({ said: line, message, form: null });

/** The first message, once it is more than that one is being made. */
function made([message]: readonly Message[]): Message | null {
  return message === undefined || shownText(message) === '' ? null : message;
}

function messageOf({ message }: Shown): Message {
  if (message === null) throw new Error('There is no message to press in');
  return message;
}

type Cast = (name: string) => Actor;

/**
 * Runs the built adviser against a Discord on this machine for as long as the work lasts.
 *
 * @param corpus the folder that it answers from; the bundled one where null
 */
export async function onDiscordStage<Result>(
  corpus: string | null,
  work: (actor: Cast) => Promise<Result>,
): Promise<Result> {
  const [server, folder] = [await startDiscordServer(), await mkdtemp(join(tmpdir(), 'lianwen-preview-'))];
  const run = discordRun(server);
  const environment = { ...run.environment, ...(corpus !== null && { LIANWEN_CORPUS: corpus }) };
  const adviser = new AdviserProcess(new CommandLine(), { ...run, environment }, folder);
  try {
    await adviser.start();
    const result = await work((name) => new Actor(server, name));
    const refused = server.discord.refused.map(({ route, code, problems }) => `${route}: ${code} ${problems.join()}`);
    if (refused.length > 0) throw new Error(`Discord refused: ${refused.join('; ')}`);
    return result;
  } finally {
    await adviser.kill();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
