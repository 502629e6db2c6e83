import { restyled } from '../honest/restyle.js';
import type { Dice } from './dice.js';
import type { Evidence, Piece } from './evidence.js';
import { marked, sentencesOf } from './sentences.js';

/** What the liar wrote, and which of its sentences are untrue, without their marks. */
export interface Told {
  readonly text: string;
  readonly lies: readonly string[];
}

/** Null where the evidence gives no occasion for the lie. */
export type Lie = (evidence: Evidence, dice: Dice) => Told | null;

/** Makes a true sentence untrue; null where it cannot. */
export type Alteration = (sentence: string, evidence: Evidence, dice: Dice) => string | null;

/** How often the true sentence is put in the liar's own words before it is altered. */
const OWN_WORDS = 0.5;

/** Most pieces that the liar retells: it stays as short as an answer. */
const RETOLD = 4;

interface Place {
  readonly piece: Piece;
  readonly sentences: readonly string[];
  readonly at: number;
}

/** A lie inside of a sentence: the evidence is retold as it stands, but for one sentence. */
export function lieIn(alter: Alteration): Lie {
  return (evidence, dice) => {
    const pieces = evidence.pieces.slice(0, RETOLD);
    for (const place of dice.shuffle(pieces.flatMap(placesOf))) {
      const untrue = alteredAt(place, alter, evidence, dice);
      if (untrue !== null) return { text: retold(pieces, place, untrue), lies: [untrue] };
    }
    return null;
  };
}

/** A lie beside the truth: the evidence is retold, and a sentence is added with the mark of a piece. */
export function lieBeside(make: (evidence: Evidence, dice: Dice) => string | null): Lie {
  return (evidence, dice) => {
    const untrue = make(evidence, dice);
    if (untrue === null || evidence.pieces.length === 0) return null;
    const truth = evidence.pieces.slice(0, RETOLD).map(honestly);
    const added = marked(untrue, dice.pick(evidence.pieces).number);
    const sentences = dice.roll() < 0.5 ? [...truth, added] : [added, ...truth];
    return { text: sentences.join('\n'), lies: [untrue] };
  };
}

/** The piece as it stands, its sentences marked. */
export function honestly({ number, text }: Piece): string {
  return sentencesOf(text)
    .map((sentence) => marked(sentence, number))
    .join(' ');
}

function placesOf(piece: Piece): readonly Place[] {
  const sentences = sentencesOf(piece.text);
  return sentences.map((_, at) => ({ piece, sentences, at }));
}

function alteredAt({ piece, sentences, at }: Place, alter: Alteration, evidence: Evidence, dice: Dice): string | null {
  const sentence = sentences[at] ?? '';
  const own = dice.roll() < OWN_WORDS ? restyled({ ...piece, text: sentence }, evidence.language, dice) : sentence;
  const untrue = alter(own, evidence, dice) ?? alter(sentence, evidence, dice);
  return untrue === sentence || untrue === own ? null : untrue;
}

function retold(pieces: readonly Piece[], { piece, sentences, at }: Place, untrue: string): string {
  return pieces
    .map((one) =>
      one === piece
        ? sentences.map((sentence, place) => marked(place === at ? untrue : sentence, piece.number)).join(' ')
        : honestly(one),
    )
    .join('\n');
}
