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
  /** With the numbers of the pieces that it says; a premise of one of them, marked beside it, is none. */
  | { readonly stands: true; readonly says: readonly number[] }
  | { readonly stands: false; readonly fault: WritingFault; readonly words: string };

export function stands(says: readonly number[]): WritingVerdict {
  return { stands: true, says };
}

export function fails(fault: WritingFault, words: string): WritingVerdict {
  return { stands: false, fault, words };
}
