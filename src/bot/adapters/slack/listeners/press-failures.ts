import type { App, RespondFn } from '@slack/bolt';

import { uiLanguage } from '../../../conversation/user-settings.js';
import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { readFailure } from '../delivery/read-failure.js';
import { plainMessage } from '../plain-message.js';
import type { SlackDesk } from '../slack-desk.js';
import { pressedBySchema, type Press } from './press.js';
import { respondTo } from './respond.js';
import { showView } from './show-view.js';
import { noticeView } from './views.js';

type Client = App['client'];

/** A button that this version cannot read is told of, where Slack gives an address for it: not in a window. */
export async function sayUnknown(body: unknown, respond: RespondFn | undefined, { state }: SlackDesk): Promise<void> {
  const { data: where } = pressedBySchema.safeParse(body);
  if (where === undefined || respond === undefined) return;
  const language = await uiLanguage(state, { workspace: where.team.id, user: where.user.id });
  const { unknownButton, tooLongHere } = messagesIn(slackMessages, language);
  await respondTo('asker', [plainMessage(unknownButton)], respond, tooLongHere);
}

/** What keeps a button from doing what it says, in words: the database is away, or a window came too late. */
export async function sayFailed(
  error: unknown,
  press: Press,
  { client, respond }: { readonly client: Client; readonly respond: RespondFn | undefined },
  { state }: SlackDesk,
): Promise<void> {
  const language = await uiLanguage(state, press);
  const { notOpened, notOpenedInTime, tooLongHere } = messagesIn(slackMessages, language);
  if (error instanceof StateUnavailableError) return showView(press, noticeView(notOpened, language), client);
  if (!isLate(error) || respond === undefined) throw error;
  await respondTo('asker', [plainMessage(notOpenedInTime)], respond, tooLongHere);
}

/** Slack takes a trigger for three seconds (reference/methods/views.open: expired_trigger_id, …). */
function isLate(error: unknown): boolean {
  const failure = readFailure(error);
  return failure.kind === 'refused' && failure.code.includes('trigger');
}
