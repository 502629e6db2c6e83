import { z } from 'zod';

import type { AnswerPress, FeedbackVerdict } from '../../../conversation/answer-press.js';
import { requestSchema, type Request } from '../../../requests/index.js';

/** What a button of ours asks for. Receipts go by the name under which the state keeps them, at most 64 characters. */
export type SlackAction =
  | AnswerPress
  | { readonly kind: 'figures'; readonly receipt: string; readonly page: number }
  | { readonly kind: 'follow-up'; readonly question: string }
  /** `asked`: the text behind the command whose answer is to be shared. */
  | { readonly kind: 'share'; readonly asked: string }
  /** Has the answer to a request sent with its files. */
  | { readonly kind: 'deliver'; readonly request: Request };

/** Action ids are the kind and, since an id comes once in a message, the place behind a colon. */
const ACTION_ID = /^(?<kind>citation|figures|follow-up|aside|share|deliver|feedback)(?::(?<place>\d{1,6}))?$/u;
const requestJson = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(requestSchema);
const FEEDBACK_VALUE = /^(?<verdict>helpful|unhelpful):(?<receipt>.+)$/su;

/** Matches every action id of ours: for the listener. */
export const ACTION_IDS: RegExp = ACTION_ID;

export const citationActionId = (citation: number): string => `citation:${citation}`;
export const figuresActionId = (page: number): string => `figures:${page}`;
export const followUpActionId = (place: number): string => `follow-up:${place}`;
const ASIDE = 'aside';
/** The same suggestion, answered to who presses alone. */
export const asideActionId = (followUp: string): string => followUp.replace(/^follow-up\b/u, ASIDE);
export const isAside = (actionId: string): boolean => actionId.startsWith(`${ASIDE}:`);
export const SHARE_ACTION_ID = 'share';
export const DELIVER_ACTION_ID = 'deliver';
export const FEEDBACK_ACTION_ID = 'feedback';
export const feedbackValue = (verdict: FeedbackVerdict, receipt: string): string => `${verdict}:${receipt}`;

/** What a pressed button asks for; null where it is none of ours. */
export function readAction(actionId: string, value: string): SlackAction | null {
  const groups = ACTION_ID.exec(actionId)?.groups;
  if (groups === undefined) return null;
  const place = Number(groups['place'] ?? 0);
  switch (groups['kind']) {
    case 'citation':
      return { kind: 'citation', receipt: value, citation: place };
    case 'figures':
      return { kind: 'figures', receipt: value, page: place };
    case 'follow-up':
    case 'aside':
      return { kind: 'follow-up', question: value };
    case 'share':
      return { kind: 'share', asked: value };
    case 'deliver':
      return readDelivery(value);
    default:
      return readFeedback(value);
  }
}

function readDelivery(value: string): SlackAction | null {
  const { data: request } = requestJson.safeParse(value);
  return request === undefined ? null : { kind: 'deliver', request };
}

function readFeedback(value: string): SlackAction | null {
  const groups = FEEDBACK_VALUE.exec(value)?.groups;
  const receipt = groups?.['receipt'];
  if (receipt === undefined) return null;
  return { kind: 'feedback', receipt, verdict: groups?.['verdict'] === 'helpful' ? 'helpful' : 'unhelpful' };
}
