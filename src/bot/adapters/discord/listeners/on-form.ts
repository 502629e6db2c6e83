import { AdvisorError } from '../../../../knowledge/index.js';
import { noteFeedback } from '../../../conversation/note-feedback.js';
import { sorryText } from '../../../conversation/sorry-text.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { questionText } from '../../../question-text.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Interaction } from '../interaction.js';
import { readBriefForm } from '../render/views/brief-form.js';
import { readFeedbackForm } from '../render/views/feedback-form.js';
import type { SubmittedForm } from '../render/views/submitted-form.js';
import { ask } from './ask.js';
import type { Respond } from '../connection/hearing.js';
import { inWords } from './responses.js';

/** A form that was sent: a brief is asked for, or what was wrong with an answer is kept beside its receipt. */
export async function onForm(
  interaction: Interaction,
  form: SubmittedForm,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const { asker, locale } = interaction;
  const messages = messagesIn(discordMessages, locale);
  const brief = readBriefForm(form);
  if (brief !== null) {
    const { request, language } = brief;
    try {
      const topic = questionText(request.topic);
      const wanted = { ...request, topic };
      await ask({ entrance: 'form', request: wanted, audience: 'all' }, interaction, respond, desk);
      return;
    } catch (error) {
      if (!(error instanceof AdvisorError)) throw error;
      return void (await respond(inWords(sorryText(error, language))));
    }
  }
  const feedback = readFeedbackForm(form);
  if (feedback === null) return void (await respond(inWords(messages.unknownButton)));
  await noteFeedback({ asker, ...feedback, verdict: 'down' }, desk.state);
  await respond(inWords(messages.thanks));
}
