import { announceMessage } from '../gateway/announce.js';
import { changeAnswer, postAnswer } from '../interactions/answer.js';
import { FOLLOW_UPS_MOST, type Interaction } from '../interactions/interactions.js';
import { hasFlag, MESSAGE_FLAG } from '../protocol/message-flags.js';
import { refusal } from '../refusal.js';
import type { Message } from '../world.js';
import { demandOpen } from './access.js';
import { handedMessage } from './message-json.js';
import { FIVE_IN_FIVE_SECONDS, NOTHING, ok, type Answered, type Call, type Route } from './route.js';

/** The interaction whose token stands in the path. */
function interactionOf({ discord, params }: Call): Interaction {
  if (params['application'] !== discord.app.applicationId) throw refusal('unknownWebhook');
  return discord.interactions.toFollowUp(params['token'] ?? '');
}

function followUp(call: Call): Answered {
  const { discord, body: data, files } = call;
  const interaction = interactionOf(call);
  const original = discord.world.message(interaction.original ?? '');
  // Documented: directly after a deferral the first follow-up takes the place of "is thinking…".
  if (original !== undefined && hasFlag(original.flags, MESSAGE_FLAG.loading)) {
    return ok(handedMessage(discord, changeAnswer(discord, original, { data, files })));
  }
  const isLimited = interaction.installedFor === 'user';
  if (isLimited && interaction.followUps >= FOLLOW_UPS_MOST) throw refusal('tooManyFollowUps');
  const message = postAnswer(discord, { ...interaction, message: interaction.original }, { data, files });
  interaction.followUps += 1;
  return ok(handedMessage(discord, message));
}

/** "@original", or a follow-up of the same interaction. @throws Refusal 10008. */
function messageOf(call: Call): Message {
  const { discord, params } = call;
  const interaction = interactionOf(call);
  const id = params['message'] === '@original' ? interaction.original : params['message'];
  const message = discord.world.message(id ?? '');
  const isOwn = message?.interaction === interaction.id || message?.id === interaction.original;
  if (message === undefined || !isOwn) throw refusal('unknownMessage');
  return message;
}

function edit(call: Call): Answered {
  const message = messageOf(call);
  demandOpenThread(call, message);
  const { discord, body: data, files } = call;
  return ok(handedMessage(discord, changeAnswer(discord, message, { data, files })));
}

function remove(call: Call): Answered {
  const message = messageOf(call);
  call.discord.world.keep({ ...message, isDeleted: true });
  announceMessage(call.discord, 'MESSAGE_DELETE', message);
  return NOTHING;
}

function demandOpenThread({ discord }: Call, { channel }: Message): void {
  const place = discord.world.channels.get(channel);
  if (place?.kind === 'thread') demandOpen(place);
}

const all = '/webhooks/:application/:token';
const one = `${all}/messages/:message`;
const interaction = { token: 'none', allowance: FIVE_IN_FIVE_SECONDS } as const;

export const webhookRoutes: readonly Route[] = [
  { ...interaction, method: 'POST', pattern: all, run: followUp },
  { ...interaction, method: 'GET', pattern: one, run: (call) => ok(handedMessage(call.discord, messageOf(call))) },
  { ...interaction, method: 'PATCH', pattern: one, run: edit },
  { ...interaction, method: 'DELETE', pattern: one, run: remove },
];
