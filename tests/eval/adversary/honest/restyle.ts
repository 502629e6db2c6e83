import type { Dice } from '../telling/dice.js';
import type { Piece, Tongue } from '../telling/evidence.js';
import { factOf } from '../telling/facts.js';
import { STYLES, type Style } from './styles.js';

/** The sentence in one of the honest ways to say it; as it stands where none fits. */
export function restyled(piece: Piece, language: Tongue, dice: Dice): string {
  for (const style of dice.shuffle(Object.values<Style>(STYLES[language]))) {
    const said = style(piece.text, factOf(piece, language));
    if (said !== null) return said;
  }
  return piece.text;
}
