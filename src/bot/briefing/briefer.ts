import type { Language } from '../../knowledge/index.js';
import type { Asker } from '../asker.js';
import type { Watch } from '../watch.js';
import type { BriefReceipt, BriefResult } from './brief.js';

export const BRIEF_LENGTHS = ['short', 'full'] as const;
export type BriefLength = (typeof BRIEF_LENGTHS)[number];

/** What a brief is wanted on. */
export interface BriefRequest {
  readonly topic: string;
  /** Forces the language of the brief; unset, it follows the topic. */
  readonly language?: Language;
  /** The brief is made from this document alone. */
  readonly document?: string;
  /** "short" leaves out what may be left out: one page. */
  readonly length?: BriefLength;
  /** Shown as it is given; a brief knows no clock. */
  readonly date?: string;
  /** The receipt of an earlier brief, to say what has changed. */
  readonly since?: BriefReceipt;
  /** Who wants it on a chat platform; unset on the command line. */
  readonly asker?: Asker;
}

/**
 * From a topic to a brief, through the same plan, tools and gate as an answer.
 *
 * @throws EmptyInputError for a blank topic, InputTooLongError beyond 20,000 characters,
 *   UnknownDocumentError where `document` names none that is held.
 */
export interface Briefer {
  brief(request: BriefRequest, watch?: Watch): Promise<BriefResult>;
}
