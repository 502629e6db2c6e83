import { isObject, textOf } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { announceMessage } from '../gateway/announce.js';
import { timeOf } from '../identifiers.js';
import { errorTree } from '../limits/error-tree.js';
import { invalidForm, refusal } from '../refusal.js';
import type { Channel, Message } from '../world.js';
import { appMay, demandOpen, demandPermission, openThread, publicMessage, visibleChannel } from './access.js';
import { editedMessage, newMessage } from './compose.js';
import { messageJson } from './message-json.js';
import { FIVE_IN_FIVE_SECONDS, NOTHING, ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

// "Checked for uniqueness in the past few minutes": we take the fewest that are a few.
/** Milliseconds for which the same nonce is not posted twice. */
const NONCE_LASTS = 2 * 60 * 1000;

function post(call: Call): Answered {
  const { discord, body, files } = call;
  const channel = visibleChannel(discord, call.params['channel']);
  demandSending(call, channel);
  const replyTo = referenceOf(call, channel);
  const place = { channel: channel.id, replyTo, kind: replyTo === null ? 'ordinary' : 'reply' } as const;
  const message = newMessage(discord, { content: body, files, mayBeEphemeral: false }, place);
  const same = body.enforce_nonce === true ? alreadyPosted(discord, message) : undefined;
  if (same !== undefined) return ok(messageJson(discord, same));
  openThread(channel);
  discord.world.keep(message);
  announceMessage(discord, 'MESSAGE_CREATE', message);
  return ok(messageJson(discord, message));
}

function demandSending({ discord, files }: Call, channel: Channel): void {
  demandPermission(discord, channel, channel.kind === 'thread' ? 'sendMessagesInThreads' : 'sendMessages');
  if (files.length > 0) demandPermission(discord, channel, 'attachFiles');
  const isClosed = channel.kind === 'direct' && [...channel.people].some((id) => discord.world.closedTo.has(id));
  if (isClosed) throw refusal('cannotMessageUser');
}

/** The message that is answered; null where none is, or where the app does not mind that it is gone. */
function referenceOf({ discord, body }: Call, channel: Channel): string | null {
  const { message_reference: reference } = body;
  if (!isObject(reference)) return null;
  if (!appMay(discord, channel, 'readMessageHistory')) throw refusal('cannotReplyWithoutHistory');
  const message = discord.world.message(String(reference.message_id));
  if (message?.channel === channel.id && message.onlyFor === null) return message.id;
  if (reference.fail_if_not_exists === false) return null;
  const problem = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  throw invalidForm(errorTree([{ path: ['message_reference'], ...problem }]));
}

function alreadyPosted({ world, clock, app }: Discord, { nonce, channel }: Message): Message | undefined {
  if (nonce === null) return undefined;
  const isRecent = ({ id }: Message) => clock.now() - timeOf(id) <= NONCE_LASTS;
  return world
    .writtenBy(app.botId)
    .find((message) => message.nonce === nonce && message.channel === channel && isRecent(message));
}

function edit(call: Call): Answered {
  const { discord, body, files } = call;
  const { message, channel } = addressed(call);
  if (message.author !== discord.app.botId) throw refusal('notYourMessage');
  demandOpen(channel);
  const after = discord.world.keep(editedMessage(discord, message, { content: body, files }));
  announceMessage(discord, 'MESSAGE_UPDATE', after);
  return ok(messageJson(discord, after));
}

function remove(call: Call): Answered {
  const { discord } = call;
  const { message, channel } = addressed(call);
  if (message.author !== discord.app.botId) {
    if (channel.guild === null) throw refusal('notOnDirectMessages');
    demandPermission(discord, channel, 'manageMessages');
  }
  demandOpen(channel);
  discord.world.keep({ ...message, isDeleted: true });
  announceMessage(discord, 'MESSAGE_DELETE', message);
  return NOTHING;
}

function read(call: Call): Answered {
  const { message, channel } = addressed(call);
  demandPermission(call.discord, channel, 'readMessageHistory');
  return ok(messageJson(call.discord, message));
}

/** The newest first; nothing where the app may not read the history. */
function list({ discord, params, query }: Call): Answered {
  const channel = visibleChannel(discord, params['channel']);
  if (!appMay(discord, channel, 'readMessageHistory')) return ok([]);
  const [before, after] = [query.get('before'), query.get('after')];
  const fitting = discord.world
    .timeline(channel.id)
    .filter(({ onlyFor }) => onlyFor === null)
    .filter(
      ({ id }) => (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
    );
  const most = limitOf(textOf(query.get('limit')));
  const page = after === null ? fitting.slice(-most) : fitting.slice(0, most);
  return ok(page.toReversed().map((message) => messageJson(discord, message)));
}

function limitOf(limit: string | undefined): number {
  const most = limit === undefined ? 50 : Number(limit);
  if (Number.isInteger(most) && most >= 1 && most <= 100) return most;
  const message = 'int value should be between 1 and 100.';
  throw invalidForm(errorTree([{ path: ['limit'], code: 'NUMBER_TYPE_RANGE', message }]));
}

function addressed({ discord, params }: Call): { message: Message; channel: Channel } {
  const channel = visibleChannel(discord, params['channel']);
  return { channel, message: publicMessage(discord, channel, params['message']) };
}

const all = '/channels/:channel/messages';
const one = `${all}/:message`;

export const messageRoutes: readonly Route[] = [
  { token: 'bot', allowance: FIVE_IN_FIVE_SECONDS, method: 'POST', pattern: all, run: post },
  { token: 'bot', allowance: FIVE_IN_FIVE_SECONDS, method: 'PATCH', pattern: one, run: edit },
  { token: 'bot', allowance: FIVE_IN_FIVE_SECONDS, method: 'DELETE', pattern: one, run: remove },
  { token: 'bot', allowance: ORDINARY, method: 'GET', pattern: all, run: list },
  { token: 'bot', allowance: ORDINARY, method: 'GET', pattern: one, run: read },
];
