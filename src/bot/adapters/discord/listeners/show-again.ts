import type { APITextDisplayComponent } from 'discord-api-types/v10';

import type { Drawable } from '../../../charts/render-chart.js';
import type { Asker } from '../../../asker.js';
import { sorryText } from '../../../conversation/sorry-text.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import type { Receipt } from '../../../reply/reply.js';
import { requestAgain, type Answered } from '../../../requests/index.js';
import { sendingOf, type Seen } from '../delivery/sending.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { DiscordMessage } from '../discord-message.js';
import type { Interaction, PressedMessage } from '../interaction.js';
import { plainMessage } from '../plain-message.js';
import { suggestionsOf } from '../render/closing-rows.js';
import type { Audience } from '../render/components.js';
import { headingIn, headingOf } from '../render/heading.js';
import { renderAnswered } from '../render/render-answered.js';
import type { Respond } from '../connection/hearing.js';
import { deferred, DEFERRED_UPDATE } from './responses.js';

// What is shown again is answered again, from what the receipt says was asked: the same whatever process is there by
// then. Nothing of it is stored: a press that is lost is pressed again, and a change by the token may be repeated.

interface PageTurned {
  /** The name of the receipt. */
  readonly receipt: string;
  /** From 0; beyond the last, the last is shown. */
  readonly page: number;
  readonly interaction: Interaction;
  readonly on: PressedMessage;
}

/** Puts another page of an answer in the place of the one that was pressed in. */
export async function turnPage(
  asked: Receipt,
  { receipt, page, interaction, on }: PageTurned,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  await respond(DEFERRED_UPDATE);
  const audience = on.isPrivate ? 'asker' : 'channel';
  const pages = await pagesAgain(asked, { receipt, audience, heading: headingIn(on.components) }, interaction, desk);
  const shown = pages[Math.min(page, pages.length - 1)];
  if (shown !== undefined) await putInPlace(shown, on.isPrivate ? 'by-asker' : 'by-all', interaction, desk);
}

interface Shared {
  readonly receipt: string;
  readonly interaction: Interaction;
}

/** Shows a private answer to everyone, under the question and the name of who shares it. */
export async function shareAnswer(
  asked: Receipt,
  { receipt, interaction }: Shared,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  await respond(deferred('all'));
  const messages = messagesIn(discordMessages, asked.language);
  const heading = headingOf(messages.sharedBy(interaction.name, asked.question));
  const [first] = await pagesAgain(asked, { receipt, audience: 'channel', heading }, interaction, desk);
  if (first !== undefined) await putInPlace(first, 'by-all', interaction, desk);
}

/** A suggestion under an answer, by its place; null where it has none there any more. */
export async function suggestionAt(
  place: number,
  receipt: Receipt,
  asker: Asker,
  desk: DiscordDesk,
): Promise<string | null> {
  const answered = await answerAgain(receipt, asker, desk);
  return answered.kind === 'reply' ? (suggestionsOf(answered.reply.followUps)[place] ?? null) : null;
}

interface Around {
  readonly receipt: string;
  readonly audience: Audience;
  readonly heading: APITextDisplayComponent | null;
}

/** The pages of an answer; where it cannot be given any more, words on why. */
async function pagesAgain(
  asked: Receipt,
  around: Around,
  { asker }: Interaction,
  desk: DiscordDesk,
): Promise<readonly DiscordMessage[]> {
  const { corpus } = desk;
  const draw = (drawable: Drawable) => (): Promise<Uint8Array> => desk.draw(drawable);
  try {
    return renderAnswered(await answerAgain(asked, asker, desk), { ...around, corpus, draw });
  } catch (error) {
    return [plainMessage(sorryText(error, asked.language), around.audience)];
  }
}

function answerAgain(receipt: Receipt, asker: Asker, { responder }: DiscordDesk): Promise<Answered> {
  const { request, thread } = requestAgain(receipt, 'word');
  return responder.answer(request, asker, thread);
}

async function putInPlace(
  message: DiscordMessage,
  seen: Seen,
  { token }: Interaction,
  { caller, poster }: DiscordDesk,
): Promise<void> {
  const sending = await sendingOf(message, seen);
  await caller.repeated(() => poster.editByToken(token, '@original', sending));
}
