import type { Corpus } from '../../knowledge/index.js';
import { findDocument, findPassage } from '../evidence.js';
import { statedNumberAt } from '../prose/stated-numbers.js';

import type { NumberPlace } from './number-place.js';
import { cellAtPlace, type CellPlace } from './operand.js';
import { placesOfTerm } from './places-of-term.js';
import type { Term } from './term.js';

/** The period that every number of a term is of, as its table or sentence says; null where they differ or say none. */
export function periodOfTerm(term: Term, corpus: Corpus): string | null {
  const periods = new Set(placesOfTerm(term).map((place) => periodAt(place, corpus)));
  const [only = null, other] = periods;
  return other === undefined ? only : null;
}

function periodAt(place: CellPlace | NumberPlace, corpus: Corpus): string | null {
  if ('passage' in place) return periodOfNumber(place, corpus);
  const cell = cellAtPlace(place, corpus);
  return cell ? (cell.row.period ?? cell.column.period) : null;
}

function periodOfNumber({ document: id, passage: name, at }: NumberPlace, corpus: Corpus): string | null {
  const document = findDocument(corpus, id);
  const passage = document && findPassage(document, name);
  return (passage && statedNumberAt(passage, at)?.period) ?? null;
}
