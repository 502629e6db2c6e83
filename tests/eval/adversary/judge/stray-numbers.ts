import { amountsOf, isAmong, type Amount } from './amounts.js';
import type { JudgedReply } from './reply.js';

/**
 * Numbers of a written block that what it stands for does not say: its address would lead elsewhere. A block of written
 * text names the blocks of the deterministic reply in whose place it stands.
 */
export function strayNumbers({ blocks }: JudgedReply): readonly string[] {
  return blocks.flatMap(({ text, says }) => {
    if (text === undefined || says === undefined) return [];
    const said = JSON.stringify(says);
    const held = [...amountsOf(said), ...amountsOf(said.replaceAll('−', ''))];
    return amountsOf(text)
      .filter((amount) => !isAmong(amount, held) && !(isYearOfTable(amount) && text.includes('%')))
      .map((amount) => amount.text);
  });
}

/** The growth that Table 2 prints is from the one year to the other, whether its line says so or not. */
const isYearOfTable = ({ value, unit }: Amount): boolean => unit === 'plain' && (value === 2021 || value === 2022);
