import { payloadOf } from '../../../conversation/kept-request.js';
import { unseenId } from '../../../conversation/unseen.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import type { Receipt } from '../../../reply/reply.js';
import { requestAgain } from '../../../requests/index.js';
import type { Respond } from '../connection/hearing.js';
import { addressOf, type ShownAgain } from '../delivery/answer-address.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Interaction, PressedMessage } from '../interaction.js';
import { suggestionsOf } from '../render/closing-rows.js';
import { headingIn, headingOf } from '../render/heading.js';
import { deferred, DEFERRED_UPDATE, type Audience } from './responses.js';

/** The answer whose button was pressed. */
export interface PressedAnswer {
  /** The name of its receipt. */
  readonly name: string;
  readonly receipt: Receipt;
}

interface PageTurned extends PressedAnswer {
  /** From 0; beyond the last, the last is shown. */
  readonly page: number;
  readonly on: PressedMessage;
}

/** Puts another page of an answer in the place of the one that was pressed in. */
export async function turnPage(
  { name, receipt, page, on }: PageTurned,
  interaction: Interaction,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const heading = headingIn(on.components)?.content ?? null;
  const shown = { as: 'page', receipt: name, page, heading } as const;
  const audience = on.isPrivate ? 'asker' : 'all';
  await acceptAgain({ receipt, shown, audience }, interaction, () => respond(DEFERRED_UPDATE), desk);
}

/** Shows a private answer to everyone, under the question and the name of who shares it. */
export async function shareAnswer(
  { name, receipt }: PressedAnswer,
  interaction: Interaction,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const messages = messagesIn(discordMessages, receipt.language);
  const heading = headingOf(messages.sharedBy(interaction.name, receipt.question)).content;
  const shown = { as: 'shared', receipt: name, page: 0, heading } as const;
  await acceptAgain({ receipt, shown, audience: 'all' }, interaction, () => respond(deferred('all')), desk);
}

interface WantedAgain {
  readonly receipt: Receipt;
  readonly shown: Omit<ShownAgain, 'thread'>;
  readonly audience: Audience;
}

/** Stored before it is acknowledged, as questions are: what shows again is ended by the next process after a kill. */
async function acceptAgain(
  { receipt, shown, audience }: WantedAgain,
  { id, token, asker, thread: conversation }: Interaction,
  acknowledge: () => Promise<unknown>,
  desk: DiscordDesk,
): Promise<void> {
  const { request, thread } = requestAgain(receipt, 'word');
  const payload = payloadOf(request, {
    address: addressOf(token, { ...shown, thread: [...thread] }),
    ...(audience === 'asker' && { audience }),
  });
  const event = { id: unseenId('button', 'discord', id), asker, message: id, thread: conversation, payload };
  await desk.accept(event, acknowledge);
}

/** A suggestion under an answer, by its place; null where it has none there any more. */
export async function suggestionAt(
  place: number,
  receipt: Receipt,
  { asker }: Pick<Interaction, 'asker'>,
  { responder }: DiscordDesk,
): Promise<string | null> {
  const { request, thread } = requestAgain(receipt, 'none');
  const answered = await responder.answer(request, asker, thread);
  return answered.kind === 'reply' ? (suggestionsOf(answered.reply.followUps)[place] ?? null) : null;
}
