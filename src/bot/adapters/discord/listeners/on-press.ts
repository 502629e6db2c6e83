import { openReceipt } from '../../../conversation/open-receipt.js';
import { noteFeedback } from '../../../conversation/note-feedback.js';
import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import type { Receipt } from '../../../reply/reply.js';
import { sourceNames } from '../../../reply/source-names.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Doing, Interaction } from '../interaction.js';
import { readAction, type DiscordAction } from '../render/actions.js';
import { feedbackForm } from '../render/views/feedback-form.js';
import { figuresMessage } from '../render/views/figures-message.js';
import { readSettingsPress } from '../render/views/settings-message.js';
import { sourceMessage } from '../render/views/source-message.js';
import { ask } from './ask.js';
import type { Respond } from '../connection/hearing.js';
import { inPlace, inWords, opened, shownTo } from './responses.js';
import { changeSettings } from './settings.js';
import { shareAnswer, suggestionAt, turnPage } from './show-again.js';

type Press = Extract<Doing, { readonly kind: 'press' }>;

/** A button or menu under an answer, or of the settings. */
export async function onPress(
  interaction: Interaction,
  press: Press,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const messages = messagesIn(discordMessages, interaction.locale);
  const settings = readSettingsPress(press.customId, press.chosen);
  if (settings !== null) return changeSettings(settings, interaction, respond, desk);
  const action = readAction(press.customId, press.chosen);
  if (action === null) return void (await respond(inWords(messages.unknownButton)));
  try {
    // Kept before a form for the reason is opened: the verdict stands without one.
    if (action.kind === 'feedback') await noteVerdict(action, interaction, respond, desk);
    else await openAnd({ action, interaction, press, respond }, desk);
  } catch (error) {
    if (!(error instanceof StateUnavailableError)) throw error;
    await respond(inWords(messages.notOpened));
  }
}

interface Pressed {
  readonly action: Exclude<DiscordAction, { readonly kind: 'feedback' }>;
  readonly interaction: Interaction;
  readonly press: Press;
  readonly respond: Respond;
}

/** Does what needs the receipt of the answer, where it is still held. */
async function openAnd(pressed: Pressed, desk: DiscordDesk): Promise<void> {
  const { action, interaction, respond } = pressed;
  const found = await openReceipt(action.receipt, interaction.asker, desk.state);
  if (found.kind === 'receipt') return doWith(found.receipt, pressed, desk);
  await respond(inWords(messagesIn(discordMessages, interaction.locale).forgotten));
}

async function doWith(receipt: Receipt, pressed: Pressed, desk: DiscordDesk): Promise<void> {
  const { action, interaction, press, respond } = pressed;
  const { language, outcome } = receipt;
  const { forgotten } = messagesIn(discordMessages, interaction.locale);
  switch (action.kind) {
    case 'citation': {
      const citation = outcome.citations[action.citation];
      await respond(citation ? shownTo(sourceMessage(citation, desk.corpus, language)) : inWords(forgotten));
      return;
    }
    case 'figures': {
      const around = { language, names: sourceNames(desk.corpus), receipt: action.receipt, page: action.page };
      const message = figuresMessage(outcome.figures, around);
      await respond(action.from === 'answer' ? shownTo(message) : inPlace(message));
      return;
    }
    case 'follow-up': {
      const question = await suggestionAt(action.place, receipt, interaction, desk);
      if (question === null) return void (await respond(inWords(forgotten)));
      const audience = press.on.isPrivate ? 'asker' : 'all';
      return ask({ entrance: 'button', request: { kind: 'ask', question }, audience }, interaction, respond, desk);
    }
    case 'page':
      return turnPage({ name: action.receipt, receipt, page: action.page, on: press.on }, interaction, respond, desk);
    case 'share':
      return shareAnswer({ name: action.receipt, receipt }, interaction, respond, desk);
  }
}

type Verdict = Extract<DiscordAction, { readonly kind: 'feedback' }>;

async function noteVerdict(
  { receipt, verdict }: Verdict,
  { asker, locale }: Interaction,
  respond: Respond,
  { state }: DiscordDesk,
): Promise<void> {
  const word = verdict === 'helpful' ? 'up' : 'down';
  const kept = await noteFeedback({ asker, receipt, verdict: word, reason: null }, state);
  const { thanks } = messagesIn(discordMessages, locale);
  await respond(word === 'up' ? inWords(thanks) : opened(feedbackForm(receipt, kept?.language ?? locale)));
}
