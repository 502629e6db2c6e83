import type { App, RespondFn, types } from '@slack/bolt';

import { detectLanguage } from '../../../../knowledge/index.js';
import { payloadOf } from '../../../conversation/kept-request.js';
import { noteFeedback } from '../../../conversation/note-feedback.js';
import { openReceipt } from '../../../conversation/open-receipt.js';
import { pressId } from '../../../conversation/press-id.js';
import { uiLanguage } from '../../../conversation/user-settings.js';
import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { asAsked, languageOf, type Request } from '../../../requests/index.js';
import { readFailure } from '../delivery/read-failure.js';
import { plainMessage } from '../plain-message.js';
import { ACTION_IDS, type SlackAction } from '../render/actions.js';
import { underHeading } from '../render/heading.js';
import { withShareButton } from '../render/share-button.js';
import { SETTING_IDS } from '../render/views/setting-blocks.js';
import type { SlackDesk } from '../slack-desk.js';
import { askerOf, pressedBySchema, readPress, type Press } from './press.js';
import { respondTo } from './respond.js';
import { shareAnswer } from './share-answer.js';
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

/** A button that this version cannot read is told of, where Slack gives an address for it: not in a window. */
async function sayUnknown(body: unknown, respond: RespondFn | undefined, { state }: SlackDesk): Promise<void> {
  const { data: where } = pressedBySchema.safeParse(body);
  if (where === undefined || respond === undefined) return;
  const language = await uiLanguage(state, { workspace: where.team.id, user: where.user.id });
  const { unknownButton, tooLongHere } = messagesIn(slackMessages, language);
  await respondTo('asker', [plainMessage(unknownButton)], respond, tooLongHere);
}

/** What keeps a button from doing what it says, in words: the database is away, or a window came too late. */
async function sayFailed(
  error: unknown,
  press: Press,
  { client, respond }: { readonly client: Client; readonly respond: RespondFn | undefined },
  { state }: SlackDesk,
): Promise<void> {
  const language = await uiLanguage(state, press);
  const { notOpened, notOpenedInTime, tooLongHere } = messagesIn(slackMessages, language);
  if (error instanceof StateUnavailableError) {
    await show(press, noticeView(notOpened, language), client);
  } else if (isLate(error) && respond !== undefined) {
    await respondTo('asker', [plainMessage(notOpenedInTime)], respond, tooLongHere);
  } else throw error;
}

/** Slack takes a trigger for three seconds (reference/methods/views.open: expired_trigger_id, …). */
function isLate(error: unknown): boolean {
  const failure = readFailure(error);
  return failure.kind === 'refused' && failure.code.includes('trigger');
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
      return show(press, await viewFor({ ...press, action }, desk), client);
  }
}

async function viewFor(
  { action, ...press }: Press & { readonly action: ViewAction },
  { corpus, state }: SlackDesk,
): Promise<types.ModalView> {
  const opened = await openReceipt(action.receipt, press, state);
  return opened.kind === 'receipt' ? viewOf(action, opened.receipt, corpus) : noticeView(opened.text, opened.language);
}

/** Opens a modal, or turns the page of the one that was pressed in. */
async function show({ view: open, trigger, channel }: Press, view: types.ModalView, client: Client): Promise<void> {
  const kept = { ...view, private_metadata: channel };
  if (open === null) await client.views.open({ trigger_id: trigger, view: kept });
  else await client.views.update({ view_id: open, view: kept });
}

/**
 * A suggestion is asked like a message of the same thread; below a private answer, or one that was shared, it is answered
 * privately.
 */
async function askNext(press: Press, question: string, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { user, thread, at } = press;
  const [asker, id] = [askerOf(press), pressId(user, at)];
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
  await desk.deliver({ request, asker: askerOf(press), id: pressId(press.user, press.at) });
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
