import type { Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { discordMessages } from '../../../../messages/discord.js';
import { field, form, paragraph, type DiscordForm } from './forms.js';
import type { SubmittedForm } from './submitted-form.js';

const FEEDBACK_FORM = /^feedback-form:(?<receipt>[\w-]{1,64})$/u;
const REASON = 'reason';
/** Longest reason that is kept: a paragraph. */
const MOST_REASON = 1_000;

/** The form that asks what was wrong with an answer. */
export function feedbackForm(receipt: string, language: Language): DiscordForm {
  const { title, question } = messagesIn(discordMessages, language).feedback;
  return form(`feedback-form:${receipt}`, title, [field(question, paragraph(REASON, MOST_REASON, 'optional'))]);
}

/** What was wrong with which answer; null where another form was sent. */
export function readFeedbackForm({ customId, values }: SubmittedForm): {
  readonly receipt: string;
  readonly reason: string | null;
} | null {
  const receipt = FEEDBACK_FORM.exec(customId)?.groups?.['receipt'];
  return receipt === undefined ? null : { receipt, reason: values.get(REASON) ?? null };
}
