import type { AnswerPress, FeedbackVerdict } from '../../../conversation/answer-press.js';

/**
 * What a button or menu of ours asks for. `receipt` is the name under which the state keeps the answer's receipt, at
 * most 64 characters: what is opened, turned or asked next is found from it, with whatever process is there then.
 */
export type DiscordAction =
  | AnswerPress
  /** `from`: a button under the answer opens a view, one in the view turns its pages. */
  | { readonly kind: 'figures'; readonly receipt: string; readonly page: number; readonly from: 'answer' | 'view' }
  /** Another page of the answer itself. */
  | { readonly kind: 'page'; readonly receipt: string; readonly page: number }
  /** The suggestion at this place of the answer. */
  | { readonly kind: 'follow-up'; readonly receipt: string; readonly place: number }
  | { readonly kind: 'share'; readonly receipt: string };

/** The kind, what of the kind, and the receipt: "citation:3:0f1e…". */
const CUSTOM_ID = /^(?<kind>[a-z-]{1,16}):(?<place>[a-z\d]{1,9}):(?<receipt>[\w-]{1,64})$/u;

export const citationId = (citation: number, receipt: string): string => `citation:${citation}:${receipt}`;
/** A menu of citations, by its place among the menus; what is chosen are places of citations. */
export const citationMenuId = (menu: number, receipt: string): string => `citations:${menu}:${receipt}`;
export const figuresId = (receipt: string): string => `figures:0:${receipt}`;
export const figuresPageId = (page: number, receipt: string): string => `figures-page:${page}:${receipt}`;
export const pageId = (page: number, receipt: string): string => `page:${page}:${receipt}`;
export const followUpId = (place: number, receipt: string): string => `follow-up:${place}:${receipt}`;
export const shareId = (receipt: string): string => `share:0:${receipt}`;
export const feedbackId = (verdict: FeedbackVerdict, receipt: string): string => `feedback:${verdict}:${receipt}`;

/** What an id of a kind says. `place` and what was chosen are numbers or null. */
type Reader = (pressed: {
  readonly receipt: string;
  readonly place: number | null;
  readonly word: string;
  readonly chosen: number | null;
}) => DiscordAction | null;

const READERS: Readonly<Record<string, Reader>> = {
  citation: ({ receipt, place }) => (place === null ? null : { kind: 'citation', receipt, citation: place }),
  citations: ({ receipt, chosen }) => (chosen === null ? null : { kind: 'citation', receipt, citation: chosen }),
  figures: ({ receipt, place }) => (place === null ? null : { kind: 'figures', receipt, page: place, from: 'answer' }),
  'figures-page': ({ receipt, place }) =>
    place === null ? null : { kind: 'figures', receipt, page: place, from: 'view' },
  page: ({ receipt, place }) => (place === null ? null : { kind: 'page', receipt, page: place }),
  'follow-up': ({ receipt, place }) => (place === null ? null : { kind: 'follow-up', receipt, place }),
  share: ({ receipt }) => ({ kind: 'share', receipt }),
  feedback: ({ receipt, word }) =>
    word === 'helpful' || word === 'unhelpful' ? { kind: 'feedback', receipt, verdict: word } : null,
};

/**
 * What a press asks for; null where it is none of ours.
 *
 * @param values what was chosen in a menu
 */
export function readAction(customId: string, values: readonly string[] = []): DiscordAction | null {
  const { kind = '', place = '', receipt = '' } = CUSTOM_ID.exec(customId)?.groups ?? {};
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  return read?.({ receipt, place: numberOf(place), word: place, chosen: numberOf(values[0] ?? '') }) ?? null;
}

function numberOf(text: string): number | null {
  return /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
