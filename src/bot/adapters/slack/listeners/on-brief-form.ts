import type { App } from '@slack/bolt';

import { AdvisorError, type Language } from '../../../../knowledge/index.js';
import { sorryText } from '../../../conversation/sorry-text.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { questionText } from '../../../question-text.js';
import { readFailure } from '../delivery/read-failure.js';
import { plainMessage } from '../plain-message.js';
import { BRIEF_FORM, BRIEF_TOPIC, briefComingView, briefForm, readBriefForm } from '../render/views/brief-form.js';
import { FORM_ENTRIES, formLanguage } from '../shortcuts.js';
import type { SlackDesk } from '../slack-desk.js';
import { INERT_TEXT } from '../slack-message.js';

type Client = App['client'];

/** “Write a brief”: opens the form; what it asks for is stored before it is acknowledged, once however often it is sent. */
export function listenForBriefForms(app: App, desk: SlackDesk): void {
  app.shortcut({ type: 'shortcut', callback_id: FORM_ENTRIES }, async ({ ack, shortcut, client }) => {
    await ack();
    await openForm(formLanguage(shortcut.callback_id), shortcut.trigger_id, shortcut.user.id, client);
  });
  app.view(BRIEF_FORM, async ({ ack, body, view }) => {
    const { id, language, request } = readBriefForm(view);
    const topic = topicOr(request.topic, language);
    if ('problem' in topic) return ack({ response_action: 'errors', errors: { [BRIEF_TOPIC]: topic.problem } });
    const user = body.user.id;
    const asker = { platform: 'slack', workspace: body.team?.id ?? '', channel: user, user } as const;
    await desk.deliver({ request: { ...request, topic: topic.text }, asker, id: `form:${id}` });
    await ack({ response_action: 'update', view: briefComingView(topic.text, language) });
  });
}

/** Slack takes a trigger for three seconds; a user whose form stays away is told to choose again. */
async function openForm(language: Language, trigger: string, user: string, client: Client): Promise<void> {
  try {
    await client.views.open({ trigger_id: trigger, view: briefForm(language) });
  } catch (error) {
    if (readFailure(error).kind !== 'refused') throw error;
    const { formNotOpened } = messagesIn(slackMessages, language);
    await client.chat.postMessage({ channel: user, text: plainMessage(formNotOpened).text, ...INERT_TEXT });
  }
}

/** A topic that can be briefed on, or what is wrong with it. */
function topicOr(written: string, language: Language): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: questionText(written) };
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    return { problem: sorryText(error, language) };
  }
}
