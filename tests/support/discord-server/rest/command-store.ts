import { isObject, textOf, type JsonObject } from '../../server-parts/json.js';
import type { Clock } from '../../server-parts/clock.js';
import type { Identifiers } from '../identifiers.js';
import { COMMAND } from '../protocol/interaction-types.js';
import { refusal } from '../refusal.js';

/** Commands of each type that an app may have, for all guilds or for one. */
const MOST: Readonly<Record<number, number>> = { [COMMAND.chatInput]: 100, [COMMAND.user]: 15, [COMMAND.message]: 15 };
/** New commands a day. */
const CREATES_A_DAY = 200;
const DAY = 24 * 60 * 60 * 1000;

/** A command as it is registered. */
export interface Command {
  readonly id: string;
  readonly version: string;
  /** Null: everywhere. */
  readonly guild: string | null;
  readonly type: number;
  readonly name: string;
  readonly content: JsonObject;
}

/** What became of a command that was sent. */
export interface Registered {
  readonly command: Command;
  readonly isNew: boolean;
}

/** The commands that the app has registered. */
export class Commands {
  private readonly all = new Map<string, Command>();
  private creates: number[] = [];
  private readonly clock: Clock;
  private readonly ids: Identifiers;

  constructor(clock: Clock, ids: Identifiers) {
    this.clock = clock;
    this.ids = ids;
  }

  list(guild: string | null): readonly Command[] {
    return [...this.all.values()].filter((command) => command.guild === guild);
  }

  /** Commands that were new today. */
  get createdToday(): number {
    return this.creates.filter((time) => time > this.clock.now() - DAY).length;
  }

  /** @throws Refusal 10063 */
  get(guild: string | null, id: string): Command {
    const command = this.all.get(id);
    if (command === undefined || command.guild !== guild) throw refusal('unknownCommand');
    return command;
  }

  /** Keeps a command; one of the same name and type is replaced and keeps its id. */
  register(guild: string | null, content: JsonObject): Registered {
    const type = typeof content.type === 'number' ? content.type : COMMAND.chatInput;
    const name = textOf(content.name) ?? '';
    const known = this.list(guild).find((command) => command.type === type && command.name === name);
    if (known === undefined) this.demandRoom(guild, type);
    const command = this.keep({ id: known?.id ?? this.ids.next(), guild, type, name, content });
    return { command, isNew: known === undefined };
  }

  /** Changes only what is named. */
  change({ id, guild, type, content }: Command, change: JsonObject): Command {
    const changed = { ...content, ...change };
    return this.keep({ id, guild, type, name: textOf(changed['name']) ?? '', content: changed });
  }

  /** All commands at once: those that are not named are gone. */
  replace(guild: string | null, contents: readonly JsonObject[]): readonly Command[] {
    for (const type of Object.values(COMMAND)) {
      const wanted = contents.filter((content) => (content.type ?? COMMAND.chatInput) === type);
      if (wanted.length > (MOST[type] ?? 0)) throw refusal('tooManyCommands');
    }
    const before = this.list(guild);
    for (const { id } of before) this.all.delete(id);
    return contents.map((content) => {
      const type = content.type ?? COMMAND.chatInput;
      const known = before.find((command) => command.type === type && command.name === content.name);
      if (known !== undefined) this.all.set(known.id, known);
      return this.register(guild, content).command;
    });
  }

  remove({ id }: Command): void {
    this.all.delete(id);
  }

  private demandRoom(guild: string | null, type: number): void {
    const ofType = this.list(guild).filter((command) => command.type === type).length;
    if (ofType >= (MOST[type] ?? 0)) throw refusal('tooManyCommands');
    if (this.createdToday >= CREATES_A_DAY) throw refusal('tooManyCommandCreates');
    this.creates = [...this.creates, this.clock.now()];
  }

  private keep(command: Omit<Command, 'version'>): Command {
    const known = this.all.get(command.id);
    const isSame = known !== undefined && JSON.stringify(known.content) === JSON.stringify(command.content);
    const kept = { ...command, version: isSame ? known.version : this.ids.next() };
    this.all.set(kept.id, kept);
    return kept;
  }
}

/** A command as Discord shows it; localizations only where they are asked for. */
export function commandJson(applicationId: string, command: Command, withLocalizations: boolean): JsonObject {
  const { id, version, guild, type, content } = command;
  const shown: JsonObject = {
    description: '',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    name_localizations: null,
    description_localizations: null,
    ...content,
    id,
    application_id: applicationId,
    version,
    type,
    ...(guild !== null && { guild_id: guild }),
  };
  return withLocalizations ? withoutFields(shown, isDefault) : withoutFields(shown, isLocalization);
}

/** An option that need not be given comes back without "required". */
const isDefault = (key: string, value: unknown): boolean => key === 'required' && value === false;

const isLocalization = (key: string, value: unknown): boolean =>
  key.endsWith('_localizations') || isDefault(key, value);

function withoutFields(value: JsonObject, isLeftOut: (key: string, value: unknown) => boolean): JsonObject {
  const kept = Object.entries(value).filter(([key, inner]) => !isLeftOut(key, inner));
  const inside = (one: unknown) => (isObject(one) ? withoutFields(one, isLeftOut) : one);
  return Object.fromEntries(kept.map(([key, inner]) => [key, Array.isArray(inner) ? inner.map(inside) : inner]));
}
