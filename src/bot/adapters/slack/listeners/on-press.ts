import type { App, RespondFn, types } from '@slack/bolt';

import { detectLanguage } from '../../../../knowledge/index.js';
import { payloadOf } from '../../../conversation/kept-request.js';
import { noteFeedback } from '../../../conversation/note-feedback.js';
import { openReceipt } from '../../../conversation/open-receipt.js';
import { unseenId } from '../../../conversation/unseen.js';
import { uiLanguage } from '../../../conversation/user-settings.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { asAsked, languageOf, type Request } from '../../../requests/index.js';
import { plainMessage } from '../plain-message.js';
import { ACTION_IDS, type SlackAction } from '../render/actions.js';
import { underHeading } from '../render/heading.js';
import { withShareButton } from '../render/share-button.js';
import { SETTING_IDS } from '../render/views/setting-blocks.js';
import type { SlackDesk } from '../slack-desk.js';
import { askerOf, readPress, type Press } from './press.js';
import { sayFailed, sayUnknown } from './press-failures.js';
import { respondTo } from './respond.js';
import { shareAnswer } from './share-answer.js';
import { showView } from './show-view.js';
import { feedbackForm, noticeView, viewOf } from './views.js';

type Client = App['client'];
type FeedbackAction = Extract<SlackAction, { readonly kind: 'feedback' }>;
type ViewAction = Extract<SlackAction, { readonly kind: 'citation' | 'figures' }>;

/** Buttons of answers: sources and figures open, suggestions are asked, answers shared, and what helped is noted. */
export function listenForPresses(app: App, desk: SlackDesk): void {
  app.action(ACTION_IDS, async ({ ack, body, client, respond }) => {
    await ack();
    const press = readPress(body);
    if (!press) return sayUnknown(body, respond, desk);
    try {
      await answerPress(press, client, respond, desk);
    } catch (error) {
      await sayFailed(error, press, { client, respond }, desk);
    }
  });
  app.action(ANY_ID, async ({ ack, action, body, respond }) => {
    if (isOurs(action)) return;
    await ack();
    await sayUnknown(body, respond, desk);
  });
}

/** Every action id, those of buttons that an older or a newer version has posted among them. */
const ANY_ID = /^/u;

function isOurs(action: object): boolean {
  if (!('action_id' in action)) return true;
  const id = String(action.action_id);
  return ACTION_IDS.test(id) || SETTING_IDS.some((setting) => setting === id);
}

async function answerPress(press: Press, client: Client, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { action } = press;
  switch (action.kind) {
    case 'follow-up':
      return askNext(press, action.question, respond, desk);
    case 'share':
      return shareAnswer(press, action.asked, { client, respond }, desk);
    case 'deliver':
      return sendFiles(press, action.request, respond, desk);
    case 'feedback':
      return noteVerdict({ ...press, action }, client, desk);
    default:
      return showView(press, await viewFor({ ...press, action }, desk), client);
  }
}

async function viewFor(
  { action, ...press }: Press & { readonly action: ViewAction },
  { corpus, state }: SlackDesk,
): Promise<types.ModalView> {
  const opened = await openReceipt(action.receipt, press, state);
  return opened.kind === 'receipt' ? viewOf(action, opened.receipt, corpus) : noticeView(opened.text, opened.language);
}

/**
 * A suggestion is asked like a message of the same thread; below a private answer, or one that was shared, it is answered
 * privately.
 */
async function askNext(press: Press, question: string, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { user, thread, at } = press;
  const [asker, id] = [askerOf(press), unseenId('button', user, at)];
  if (press.isPrivate) {
    const language = detectLanguage(question);
    const words = messagesIn(slackMessages, language);
    const answer = await desk.answer({ request: { kind: 'ask', question }, asker, id });
    const shown = withShareButton(underHeading(answer, words.asked(question)), asAsked(question), language);
    return respondTo('asker', shown, respond, words.tooLongHere);
  }
  await desk.accept({ id, asker, message: at, thread, payload: payloadOf({ kind: 'ask', question }) });
}

/** An answer again, with the files that a private one cannot have, in the direct conversation with who pressed. */
async function sendFiles(press: Press, request: Request, respond: RespondFn, desk: SlackDesk): Promise<void> {
  await desk.deliver({ request, asker: askerOf(press), id: unseenId('button', press.user, press.at) });
  const { filesComing, tooLongHere } = messagesIn(slackMessages, languageOf(request));
  await respondTo('asker', [plainMessage(filesComing)], respond, tooLongHere);
}

async function noteVerdict(
  press: Press & { readonly action: FeedbackAction },
  client: Client,
  { state }: SlackDesk,
): Promise<void> {
  const { action, channel, trigger } = press;
  const verdict = action.verdict === 'helpful' ? 'up' : 'down';
  const judged = { asker: askerOf(press), receipt: action.receipt, verdict, reason: null } as const;
  const receipt = await noteFeedback(judged, state);
  if (verdict === 'up') return;
  const metadata = JSON.stringify({ channel, receipt: action.receipt });
  const language = receipt?.language ?? (await uiLanguage(state, press));
  await client.views.open({ trigger_id: trigger, view: feedbackForm(language, metadata) });
}
