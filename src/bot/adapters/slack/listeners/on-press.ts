import type { App, RespondFn, types } from '@slack/bolt';

import { detectLanguage } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { Receipt } from '../../../reply/reply.js';
import { payloadOf } from '../incoming.js';
import { ACTION_IDS, type SlackAction } from '../render/actions.js';
import type { SlackDesk } from '../slack-desk.js';
import { readPress, type Press } from './press.js';
import { respondPrivately } from './respond-privately.js';
import { feedbackForm, forgottenView, viewOf } from './views.js';

type Client = App['client'];
type FeedbackAction = Extract<SlackAction, { readonly kind: 'feedback' }>;

/** Buttons of answers: sources and figures open, suggestions are asked, and what helped is noted. */
export function listenForPresses(app: App, desk: SlackDesk): void {
  app.action(ACTION_IDS, async ({ ack, body, client, respond }) => {
    await ack();
    const press = readPress(body);
    if (press) await answerPress(press, client, respond, desk);
  });
}

async function answerPress(press: Press, client: Client, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { action, workspace, channel } = press;
  if (action.kind === 'follow-up') return askNext(press, action.question, respond, desk);
  const receipt = await desk.state.receipts.read({ workspace, channel }, action.receipt);
  if (action.kind === 'feedback') return noteFeedback({ ...press, action }, receipt, client, desk);
  await show(press, receipt ? viewOf(action, receipt, desk.corpus) : forgottenView('zh'), client);
}

/** Opens a modal, or turns the page of the one that was pressed in. */
async function show({ view: open, trigger, channel }: Press, view: types.ModalView, client: Client): Promise<void> {
  const kept = { ...view, private_metadata: channel };
  if (open === null) await client.views.open({ trigger_id: trigger, view: kept });
  else await client.views.update({ view_id: open, view: kept });
}

/** A suggestion is asked like a message of the same thread; below a private answer it is answered privately. */
async function askNext(press: Press, question: string, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { workspace, channel, user, thread, at } = press;
  const asker = { platform: 'slack', workspace, channel, user } as const;
  const id = `press:${user}:${at}`;
  if (press.isPrivate) {
    const { tooLongHere } = messagesIn(slackMessages, detectLanguage(question));
    return respondPrivately(await desk.answer({ text: question }, asker, id), respond, tooLongHere);
  }
  await desk.accept({ id, asker, message: at, thread, payload: payloadOf(question) });
}

async function noteFeedback(
  { action, ...press }: Press & { readonly action: FeedbackAction },
  receipt: Receipt | null,
  client: Client,
  { state }: SlackDesk,
): Promise<void> {
  const { workspace, user, channel, trigger } = press;
  const asker = { platform: 'slack', workspace, channel, user } as const;
  const isHelpful = action.verdict === 'helpful';
  const verdict = isHelpful ? 'up' : 'down';
  await state.feedback.keep({ asker, message: action.receipt, verdict, reason: null, receipt });
  if (isHelpful) return;
  const metadata = JSON.stringify({ channel, receipt: action.receipt });
  await client.views.open({ trigger_id: trigger, view: feedbackForm(receipt?.language ?? 'zh', metadata) });
}
