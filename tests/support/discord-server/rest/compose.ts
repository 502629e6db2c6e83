import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { demandForm, problemsOf } from '../limits/error-tree.js';
import { checkMessage } from '../limits/messages.js';
import { MESSAGE_FLAG, hasFlag } from '../protocol/message-flags.js';
import { refusal } from '../refusal.js';
import { BLANK, type Attachment, type Message } from '../world.js';
import { numbered } from './message-json.js';
import type { UploadedFile } from './route.js';
import { z } from 'zod';

/** Bytes of a file where nobody has paid for more. */
const FILE_MOST = 10 * 1024 * 1024;
const FILES_MOST = 10;

/** What an app sends to be a message. */
export interface Sent {
  readonly content: JsonObject;
  readonly files: readonly UploadedFile[];
  /** Only answers to interactions may be for one user alone. */
  readonly mayBeEphemeral: boolean;
}

/** A new message of the app. @throws Refusal where it is not as documented. */
export function newMessage(
  discord: Discord,
  { content, files, mayBeEphemeral }: Sent,
  place: Pick<Message, 'channel'> & Partial<Message>,
): Message {
  const settable = SETTABLE | (mayBeEphemeral ? MESSAGE_FLAG.ephemeral : 0);
  const flags = numberOf(content.flags) & settable;
  const attachments = received(discord, content, files, []);
  checkMessage({ content, flags, kept: NOTHING_KEPT, files: attachments.map(({ name }) => name) });
  return {
    ...BLANK,
    id: discord.ids.next(),
    author: discord.app.botId,
    content: textOf(content.content) ?? '',
    embeds: objectsOf(content.embeds),
    components: numbered(objectsOf(content.components)),
    attachments,
    flags,
    nonce: nonceOf(content.nonce),
    allowedMentions: isObject(content.allowed_mentions) ? content.allowed_mentions : null,
    ...place,
  };
}

/** A message as it is after an edit: what is not named stays. @throws Refusal where it would not be as documented. */
export function editedMessage(
  discord: Discord,
  before: Message,
  { content, files }: Omit<Sent, 'mayBeEphemeral'>,
): Message {
  const named = content.flags === undefined || content.flags === null ? before.flags : numberOf(content.flags);
  // The second kind of components stays once it was chosen, and so does who sees the message.
  const lasting = before.flags & (MESSAGE_FLAG.componentsV2 | MESSAGE_FLAG.ephemeral);
  const flags = (named & SETTABLE) | lasting;
  const attachments = received(discord, content, files, before.attachments);
  const kept = { content: before.content, embeds: before.embeds, components: before.components };
  checkMessage({ content, flags, kept, files: attachments.map(({ name }) => name) });
  return {
    ...before,
    content: content.content === undefined ? before.content : (textOf(content.content) ?? ''),
    embeds: content.embeds === undefined ? before.embeds : objectsOf(content.embeds),
    components: content.components === undefined ? before.components : numbered(objectsOf(content.components)),
    attachments,
    flags,
    allowedMentions: isObject(content.allowed_mentions) ? content.allowed_mentions : before.allowedMentions,
    isEdited: !hasFlag(before.flags, MESSAGE_FLAG.loading),
  };
}

const NOTHING_KEPT = { content: undefined, embeds: undefined };

const SETTABLE = MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.suppressNotifications | MESSAGE_FLAG.componentsV2;

const nonceOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Files that the message will have: those that are kept, and the new ones. */
function received(
  discord: Discord,
  content: JsonObject,
  files: readonly UploadedFile[],
  before: readonly Attachment[],
): readonly Attachment[] {
  if (files.some((file) => file.content.length > FILE_MOST)) throw refusal('tooLarge');
  const listed = Array.isArray(content.attachments) ? objectsOf(content.attachments) : null;
  demandListed(listed ?? [], files, before);
  const kept = listed === null ? before : before.filter(({ id }) => listed.some((one) => String(one.id) === id));
  const added = files.map(({ place, name, contentType, content: bytes }): Attachment => {
    const said = listed?.find(({ id }) => String(id) === place);
    return {
      id: discord.ids.next(),
      name: textOf(said?.filename) ?? name,
      description: textOf(said?.description) ?? null,
      contentType,
      content: bytes,
    };
  });
  const all = [...kept, ...added];
  const form = z.object({ attachments: z.array(z.unknown()).max(FILES_MOST) });
  demandForm(z.unknown(), all, problemsOf(form, { attachments: all }));
  return all;
}

/** What is said of a file needs the file. */
function demandListed(
  listed: readonly JsonObject[],
  files: readonly UploadedFile[],
  before: readonly Attachment[],
): void {
  const known = new Set([...files.map(({ place }) => place), ...before.map(({ id }) => id)]);
  const problems = listed.flatMap(({ id }, place) =>
    known.has(String(id))
      ? []
      : [{ path: ['attachments', place, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: 'Unknown attachment' }],
  );
  demandForm(z.unknown(), listed, problems);
}
