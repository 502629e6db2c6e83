import type { App } from '@slack/bolt';

import { uiLanguage } from '../../../conversation/user-settings.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { inTurn } from '../../../starting-questions.js';
import { readFailure } from '../delivery/read-failure.js';
import { shortened } from '../render/escape-text.js';
import { PROMPT_TITLE, PROMPTS } from '../render/limits.js';
import type { SlackDesk } from '../slack-desk.js';

/**
 * The assistant panel: questions to begin with. Slack opens it as the app's messages; the questions asked there come as
 * direct messages. What the user looks at beside it (`app_context_changed`) is heard and not used.
 */
export function listenForPanel(app: App, { startingQuestions, state }: SlackDesk): void {
  app.event('app_context_changed', async () => undefined);
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'messages') return;
    const language = await uiLanguage(state, { workspace: body.team_id, user: event.user });
    const questions = inTurn(await startingQuestions(), language).slice(0, PROMPTS);
    await optional(() =>
      // With a `thread_ts` the call would say "ok" and show nothing: that is for the older `assistant_view`.
      client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: messagesIn(slackMessages, language).panel.prompts,
        prompts: questions.map((message) => ({ title: shortened(message, PROMPT_TITLE), message })),
      }),
    );
  });
}

/** A call that is no loss where Slack refuses it or does not know its method. */
async function optional(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (readFailure(error).kind !== 'refused') throw error;
  }
}
