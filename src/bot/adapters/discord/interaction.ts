import {
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { z } from 'zod';

import type { Language } from '../../../knowledge/index.js';
import type { Asker } from '../../asker.js';
import { directChannel, NO_GUILD } from './direct.js';
import type { InteractionAddress } from './delivery/discord-poster.js';
import { readSubmission, type SubmittedForm } from './render/views/submitted-form.js';

/** What a user did, as far as it is the same for commands, buttons and forms. */
export interface Interaction extends InteractionAddress {
  readonly asker: Asker;
  /** The name that others see. */
  readonly name: string;
  /** The conversation in its channel: null where that is one conversation. */
  readonly thread: string | null;
  /** The language of the user's Discord. */
  readonly locale: Language;
  readonly does: Doing;
}

export type OptionValue = string | number | boolean;

/** What was done. */
export type Doing =
  | { readonly kind: 'command'; readonly name: string; readonly options: ReadonlyMap<string, OptionValue> }
  | { readonly kind: 'message-command'; readonly name: string; readonly text: string }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly typed: string }
  | {
      readonly kind: 'press';
      readonly customId: string;
      readonly chosen: readonly string[];
      readonly on: PressedMessage;
    }
  | { readonly kind: 'form'; readonly form: SubmittedForm }
  /** What this version does not know. */
  | { readonly kind: 'unknown' };

/** The message that was pressed in. */
export interface PressedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly isPrivate: boolean;
}

const userSchema = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });

const interactionSchema = z.object({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ type: z.number() }).optional(),
  context: z.number().optional(),
  user: userSchema.optional(),
  member: z.object({ user: userSchema, nick: z.string().nullish() }).optional(),
  locale: z.string().default(''),
  data: z.unknown().optional(),
  message: z.unknown().optional(),
});
type Told = z.infer<typeof interactionSchema>;

/** What Discord tells by a number, which is not trusted to be one of these. */
const BY_NUMBER: Readonly<Record<'autocomplete' | 'command' | 'direct' | 'form' | 'messageCommand' | 'press', number>> =
  {
    command: InteractionType.ApplicationCommand,
    autocomplete: InteractionType.ApplicationCommandAutocomplete,
    press: InteractionType.MessageComponent,
    form: InteractionType.ModalSubmit,
    messageCommand: ApplicationCommandType.Message,
    direct: InteractionContextType.BotDM,
  };

const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** What Discord told, by the gateway or by a signed request; null where it is no interaction of a user. */
export function readInteraction(told: unknown): Interaction | null {
  const { data } = interactionSchema.safeParse(told);
  const user = data?.member?.user ?? data?.user;
  if (!data || !user) return null;
  const { id, token, locale, member } = data;
  const asker = askerOf(data, user.id);
  return {
    id,
    token,
    asker,
    name: member?.nick ?? user.global_name ?? user.username,
    thread: conversationOf(data, user.id),
    locale: /^zh/iu.test(locale) ? 'zh' : 'en',
    does: readDoing(data),
  };
}

function askerOf({ guild_id, channel_id = '', context }: Told, user: string): Asker {
  const isDirect = context === undefined ? guild_id === undefined : context === BY_NUMBER.direct;
  const channel = isDirect ? directChannel(user) : channel_id;
  return { platform: 'discord', workspace: guild_id ?? NO_GUILD, channel, user };
}

/** As messages have it: in a thread and in direct messages one conversation, in a channel one of each user. */
function conversationOf({ guild_id, channel }: Told, user: string): string | null {
  return guild_id === undefined || (channel && THREADS.includes(channel.type)) ? null : user;
}

function readDoing({ type, data, message }: Told): Doing {
  switch (type) {
    case BY_NUMBER.command:
      return readCommand(data);
    case BY_NUMBER.autocomplete:
      return readTyped(data);
    case BY_NUMBER.press:
      return readPress(data, message);
    case BY_NUMBER.form:
      return readForm(data);
    default:
      return { kind: 'unknown' };
  }
}

function readForm(data: unknown): Doing {
  const form = readSubmission(data);
  return form === null ? { kind: 'unknown' } : { kind: 'form', form };
}

const optionSchema = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().default(false),
});

const commandSchema = z.object({
  name: z.string(),
  type: z.number().default(ApplicationCommandType.ChatInput),
  options: z.array(optionSchema).default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string().default('') })).default({}) })
    .optional(),
});

function readCommand(data: unknown): Doing {
  const { success, data: command } = commandSchema.safeParse(data);
  if (!success) return { kind: 'unknown' };
  const { name, type, options, target_id = '', resolved } = command;
  if (type === BY_NUMBER.messageCommand) {
    return { kind: 'message-command', name, text: resolved?.messages[target_id]?.content ?? '' };
  }
  const values = options.flatMap(({ name: option, value }): [string, OptionValue][] =>
    value === undefined ? [] : [[option, value]],
  );
  return { kind: 'command', name, options: new Map(values) };
}

function readTyped(data: unknown): Doing {
  const { success, data: command } = commandSchema.safeParse(data);
  if (!success) return { kind: 'unknown' };
  const typed = command.options.find(({ focused }) => focused)?.value ?? '';
  return { kind: 'autocomplete', name: command.name, typed: `${typed}` };
}

const pressSchema = z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) });
const pressedSchema = z.object({
  flags: z.number().default(0),
  // Written by us, and read back by the renderer alone.
  components: z.array(z.custom<APIMessageTopLevelComponent>((one) => typeof one === 'object')).default([]),
});

function readPress(data: unknown, message: unknown): Doing {
  const press = pressSchema.safeParse(data).data;
  if (!press) return { kind: 'unknown' };
  const { flags = 0, components = [] } = pressedSchema.safeParse(message).data ?? {};
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  return { kind: 'press', customId: press.custom_id, chosen: press.values, on: { components, isPrivate } };
}
