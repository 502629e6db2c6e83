import type { Language } from '../../knowledge/index.js';
import type { Answered } from '../requests/index.js';
import type { Detour } from './kept-request.js';

/** How an answer is shown. */
export interface Showing {
  /** The name under which its receipt is kept, for its buttons. */
  readonly receipt: string;
  /** Who sees it: everyone in its place, or who asked alone, to whom a platform may not be able to show files. */
  readonly audience: 'place' | 'asker';
}

/** What a platform makes its messages of. */
export interface Wording<Message> {
  /** Words alone, none of which is read as a mention or link. */
  plain(text: string): Message;
  /** The messages of an answer, in order. */
  answer(answered: Answered, showing: Showing): readonly Message[];
  /** An answer under words that say what it answers. */
  under(answer: readonly Message[], heading: string): readonly Message[];
  /** Why an answer comes in the direct conversation, and which one it is, in words. */
  detour(why: Detour, about: string, language: Language): string;
}
