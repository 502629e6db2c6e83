import type { App, types } from '@slack/bolt';
import { z } from 'zod';

import { noteFeedback, type Judged } from '../../../conversation/note-feedback.js';
import { uiLanguage } from '../../../conversation/user-settings.js';
import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { SlackDesk } from '../slack-desk.js';
import { FEEDBACK_BLOCK, FEEDBACK_FORM, FEEDBACK_INPUT, noticeView } from './views.js';

/** What the form keeps of the answer that it is about. */
const aboutSchema = z.object({ channel: z.string(), receipt: z.string() });

/** A sent form, as far as the adapter reads it. */
const sentSchema = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z.preprocess((text) => (typeof text === 'string' ? jsonOr(text) : null), aboutSchema),
    state: z.object({
      values: z.object({
        [FEEDBACK_BLOCK]: z.object({ [FEEDBACK_INPUT]: z.object({ value: z.string().nullish() }) }),
      }),
    }),
  }),
});

/** What was wrong, in the words of who pressed thumbs-down: kept beside the receipt of the answer before it is thanked for. */
export function listenForFeedbackForms(app: App, { state }: SlackDesk): void {
  app.view(FEEDBACK_FORM, async ({ ack, body }) => {
    const judged = readJudged(body);
    if (judged === null) return ack();
    try {
      await noteFeedback(judged, state);
      await ack();
    } catch (error) {
      if (!(error instanceof StateUnavailableError)) throw error;
      await ack({ response_action: 'update', view: await notKeptView(judged, state) });
    }
  });
}

function readJudged(body: unknown): Judged | null {
  const { data } = sentSchema.safeParse(body);
  if (data === undefined) return null;
  const { team, user, view } = data;
  const { channel, receipt } = view.private_metadata;
  const reason = view.state.values[FEEDBACK_BLOCK][FEEDBACK_INPUT].value ?? null;
  return { asker: { platform: 'slack', workspace: team.id, channel, user: user.id }, receipt, verdict: 'down', reason };
}

async function notKeptView({ asker }: Judged, state: SlackDesk['state']): Promise<types.ModalView> {
  const language = await uiLanguage(state, asker);
  return noticeView(messagesIn(slackMessages, language).notKept, language);
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
