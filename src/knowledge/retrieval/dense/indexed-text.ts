import type { Language } from '../../language/language.js';
import type { TextRole } from './e5-embeddings.js';

/** A text of an index, with all that decides its vector beside the model. */
export interface IndexedText {
  /** Empty where there is no text to embed. */
  readonly text: string;
  readonly language: Language;
  /** Questions and descriptions are compared with their like, so they are embedded as queries. */
  readonly role: TextRole;
}
