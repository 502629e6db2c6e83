/** Why a written sentence is not shown. */
export type WritingFault =
  /** No mark, a mark that no piece has, or one of a piece that the sentence says nothing of. */
  | 'citation'
  | 'date'
  | 'direction'
  | 'language'
  /** A piece that it marks is said without one of its figures, or hardly at all. */
  | 'left-out'
  | 'markup'
  | 'name'
  | 'negation'
  | 'number'
  | 'quotation'
  | 'ranking'
  /** Every word is held by the pieces, but not what they are made to say together. */
  | 'relation'
  | 'unit'
  | 'unsupported-words';

export type WritingVerdict =
  | { readonly stands: true }
  | { readonly stands: false; readonly fault: WritingFault; readonly words: string };

export const STANDS: WritingVerdict = { stands: true };

export function fails(fault: WritingFault, words: string): WritingVerdict {
  return { stands: false, fault, words };
}
