import type { App } from '@slack/bolt';
import { z } from 'zod';

import { noteFeedback } from '../../../conversation/note-feedback.js';
import type { SlackDesk } from '../slack-desk.js';
import { FEEDBACK_BLOCK, FEEDBACK_FORM, FEEDBACK_INPUT } from './views.js';

const metadataSchema = z.object({ channel: z.string(), receipt: z.string() });

/** What was wrong, in the words of who pressed thumbs-down: kept beside the receipt of the answer. */
export function listenForFeedbackForms(app: App, { state }: SlackDesk): void {
  app.view(FEEDBACK_FORM, async ({ ack, body, view }) => {
    await ack();
    const { channel, receipt: name } = metadataSchema.parse(JSON.parse(view.private_metadata));
    const workspace = body.team?.id ?? '';
    const reason = view.state.values[FEEDBACK_BLOCK]?.[FEEDBACK_INPUT]?.value ?? null;
    const asker = { platform: 'slack', workspace, channel, user: body.user.id } as const;
    await noteFeedback({ asker, receipt: name, verdict: 'down', reason }, state);
  });
}
