import { isObject, plain, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { timeOf } from '../identifiers.js';
import { allComponents } from '../limits/component-tree.js';
import { pingsOf } from '../live-marks.js';
import { INTENT } from '../protocol/intents.js';
import type { Attachment, Message, User } from '../world.js';
import { userJson } from './user-json.js';

/** Types of messages as Discord numbers them. */
const TYPE: Readonly<Record<Message['kind'], number>> = { ordinary: 0, reply: 19, 'command-answer': 20 };

const ATTACHMENT = 'attachment://';

/** What stands in a message as the app is shown it: all of it, or nothing where it may not read the words. */
export function messageJson(discord: Discord, message: Message): JsonObject {
  const words = appReads(discord, message) ? wordsOf(discord, message) : WITHOUT_WORDS;
  return { ...frameOf(discord, message), ...words };
}

/** A message that a user hands to the app by a command or a press: always with its words. */
export function handedMessage(discord: Discord, message: Message): JsonObject {
  return { ...frameOf(discord, message), ...wordsOf(discord, message) };
}

function appReads(discord: Discord, message: Message): boolean {
  return (discord.app.privilegedIntents & INTENT.messageContent) !== 0 || isMeantForApp(discord, message);
}

/** True if the words are the app's own or meant for it: then it may read them without being approved to read all. */
export function isMeantForApp({ app, world }: Discord, message: Message): boolean {
  return (
    message.author === app.botId ||
    world.channels.get(message.channel)?.kind === 'direct' ||
    calledUsers({ world }, message).some(({ id }) => id === app.botId)
  );
}

/** Users that a message calls: by name, or because it answers them. */
function calledUsers({ world }: Pick<Discord, 'world'>, message: Message): readonly User[] {
  const { replyTo, allowedMentions } = message;
  const replied = allowedMentions === null || allowedMentions.replied_user === true ? replyTo : null;
  const author = replied === null ? undefined : world.message(replied)?.author;
  const ids = new Set([...pingsOf(message), ...(author === undefined ? [] : [author])]);
  return [...ids].flatMap((id) => world.users.get(id) ?? []);
}

/** What is left of the words where the app may not read them. */
export const WITHOUT_WORDS: JsonObject = { content: '', embeds: [], attachments: [], components: [] };

function wordsOf(discord: Discord, { content, embeds, attachments, components }: Message): JsonObject {
  return {
    content,
    embeds: embeds.map((embed) => withAddresses(discord, embed, attachments)),
    attachments: attachments.map((attachment) => attachmentJson(discord, attachment)),
    components: components.map((component) => withAddresses(discord, component, attachments)),
  };
}

function frameOf(discord: Discord, message: Message): JsonObject {
  const { world, app } = discord;
  const { id, channel, author, kind, flags, nonce, replyTo, interaction, isEdited } = message;
  const isApps = author === app.botId;
  const answered = replyTo === null ? undefined : world.message(replyTo);
  const writer = world.users.get(author);
  return plain({
    id,
    channel_id: channel,
    type: TYPE[kind],
    author: writer && userJson(writer),
    timestamp: new Date(timeOf(id)).toISOString(),
    edited_timestamp: isEdited ? new Date(discord.clock.now()).toISOString() : null,
    tts: false,
    pinned: false,
    mention_everyone: pingsOf(message).includes('everyone'),
    mentions: calledUsers(discord, message).map(userJson),
    mention_roles: [],
    flags,
    nonce: nonce ?? undefined,
    application_id: isApps ? app.applicationId : undefined,
    webhook_id: isApps && interaction !== null ? app.applicationId : undefined,
    interaction_metadata: interaction === null ? undefined : originOf(discord, interaction),
    message_reference: replyTo === null ? undefined : { type: 0, channel_id: channel, message_id: replyTo },
    referenced_message: answered && { ...messageJson(discord, { ...answered, replyTo: null }) },
  });
}

function originOf({ interactions, world }: Discord, id: string): JsonObject | undefined {
  const interaction = interactions.get(id);
  const user = interaction && world.users.get(interaction.user);
  if (user === undefined) return undefined;
  return { id, type: 2, user: userJson(user), authorizing_integration_owners: {} };
}

function attachmentJson(discord: Discord, attachment: Attachment): JsonObject {
  const { id, name, description, contentType, content } = attachment;
  const url = attachmentUrl(discord, attachment);
  return plain({
    id,
    filename: name,
    description: description ?? undefined,
    content_type: contentType,
    size: content.length,
    url,
    proxy_url: url,
  });
}

/** Where a file can be fetched. */
function attachmentUrl({ url }: Discord, { id, name }: Attachment): string {
  return `${url}/attachments/${id}/${encodeURIComponent(name)}`;
}

/** A part of a message with the addresses of its files in place of their names, and every component numbered. */
function withAddresses(discord: Discord, part: JsonObject, attachments: readonly Attachment[]): JsonObject {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, resolve(inner)] as const);
    const resolved: JsonObject = Object.fromEntries(entries);
    const file = attachments.find(({ name }) => value.url === `${ATTACHMENT}${name}`);
    return file === undefined ? resolved : { ...resolved, url: attachmentUrl(discord, file), attachment_id: file.id };
  };
  const resolved = resolve(part);
  return isObject(resolved) ? resolved : {};
}

/** Components with a number each: those that the app gave stay, the others follow in reading order. */
export function numbered(components: readonly JsonObject[]): readonly JsonObject[] {
  const given = new Set(allComponents(components).map(({ component }) => component.id));
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (given.has(last));
    return last;
  };
  const number = (component: JsonObject): JsonObject => {
    const id = typeof component.id === 'number' && component.id > 0 ? component.id : next();
    const inner = Object.entries(component).map(([key, value]) => [key, numberInside(key, value)] as const);
    return { ...Object.fromEntries(inner), id };
  };
  const numberInside = (key: string, value: unknown): unknown => {
    if (key === 'components' && Array.isArray(value)) return value.filter(isObject).map(number);
    return key === 'accessory' && isObject(value) ? number(value) : value;
  };
  return components.map(number);
}
