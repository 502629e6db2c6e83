import { isObject, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { announceMessage } from '../gateway/announce.js';
import { checkChoices } from '../limits/choices.js';
import { errorTree } from '../limits/error-tree.js';
import { checkModal } from '../limits/modals.js';
import { CALLBACK } from '../protocol/interaction-types.js';
import { hasFlag, MESSAGE_FLAG } from '../protocol/message-flags.js';
import { invalidForm, Refusal } from '../refusal.js';
import { openThread } from '../rest/access.js';
import { editedMessage, newMessage } from '../rest/compose.js';
import type { UploadedFile } from '../rest/route.js';
import { BLANK, type Message } from '../world.js';
import type { Interaction } from './interactions.js';

/** What each kind of interaction may be answered with. */
const ALLOWED: Readonly<Record<Interaction['kind'], readonly number[]>> = {
  command: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.modal],
  component: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.deferredUpdate, CALLBACK.update, CALLBACK.modal],
  autocomplete: [CALLBACK.choices],
  modalSubmit: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.deferredUpdate, CALLBACK.update],
};

/** Does what the app answers first, whichever way it came. @throws Refusal where Discord says no. */
export function answerInteraction(
  discord: Discord,
  interaction: Interaction,
  answer: JsonObject,
  files: readonly UploadedFile[],
): void {
  demandAllowed(interaction, answer.type);
  const data = isObject(answer.data) ? answer.data : {};
  interaction.original = withinData(() => doAnswer(discord, interaction, answer.type, { data, files }));
  interaction.answer = answer;
  interaction.state = 'answered';
}

function demandAllowed({ kind, message }: Interaction, type: unknown): void {
  const needsMessage = type === CALLBACK.update || type === CALLBACK.deferredUpdate;
  const isAllowed = ALLOWED[kind].some((one) => one === type) && (!needsMessage || message !== null);
  if (isAllowed) return;
  const words = `Value must be one of {${ALLOWED[kind].join(', ')}}.`;
  throw invalidForm(errorTree([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: words }]));
}

interface Content {
  readonly data: JsonObject;
  readonly files: readonly UploadedFile[];
}

/** @returns The message that the app may call "@original" from now on, or null. */
function doAnswer(discord: Discord, interaction: Interaction, type: unknown, content: Content): string | null {
  switch (type) {
    case CALLBACK.message:
      return postAnswer(discord, interaction, content).id;
    case CALLBACK.deferredMessage:
      return postLoading(discord, interaction, content.data).id;
    case CALLBACK.update: {
      const before = discord.world.message(interaction.message ?? '');
      if (before !== undefined) changeAnswer(discord, before, content);
      return interaction.message;
    }
    case CALLBACK.deferredUpdate:
      return interaction.message;
    case CALLBACK.choices:
      checkChoices(content.data);
      return null;
    default:
      checkModal(content.data);
      discord.interactions.showModal(interaction, content.data);
      return null;
  }
}

/** A new message that belongs to an interaction. */
export function postAnswer(discord: Discord, interaction: Interaction, { data, files }: Content): Message {
  const message = newMessage(discord, { content: data, files, mayBeEphemeral: true }, placeOf(interaction));
  return publish(discord, interaction, message);
}

function postLoading(discord: Discord, interaction: Interaction, data: JsonObject): Message {
  const asked = typeof data.flags === 'number' ? data.flags : 0;
  const flags = MESSAGE_FLAG.loading | (asked & MESSAGE_FLAG.ephemeral);
  const own = { id: discord.ids.next(), author: discord.app.botId, flags };
  return publish(discord, interaction, { ...BLANK, ...placeOf(interaction), ...own });
}

function placeOf({ id, channel, kind, message }: Interaction) {
  const answersCommand = kind === 'command' ? 'command-answer' : 'ordinary';
  return {
    channel,
    interaction: id,
    kind: message === null ? answersCommand : 'reply',
    replyTo: message,
  } as const;
}

function publish(discord: Discord, { channel, user }: Interaction, message: Message): Message {
  const place = discord.world.channels.get(channel);
  if (place?.kind === 'thread') openThread(place);
  const onlyFor = hasFlag(message.flags, MESSAGE_FLAG.ephemeral) ? user : null;
  const kept = discord.world.keep({ ...message, onlyFor });
  announceMessage(discord, 'MESSAGE_CREATE', kept);
  return kept;
}

/** Changes a message that an interaction gives access to. */
export function changeAnswer(discord: Discord, before: Message, { data, files }: Content): Message {
  const after = editedMessage(discord, before, { content: data, files });
  const kept = discord.world.keep({ ...after, flags: after.flags & ~MESSAGE_FLAG.loading });
  announceMessage(discord, 'MESSAGE_UPDATE', kept);
  return kept;
}

/** Problems of an answer are named from "data", where its fields stand. */
function withinData<Value>(action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Refusal) || error.errors === null || 'data' in error.errors) throw error;
    throw invalidForm({ data: error.errors });
  }
}
