import { plainLine } from '../../reply/plain-text.js';
import { tableLines } from '../../reply/text-table.js';
import type { BriefChart } from '../brief.js';

/** Characters of the longest bar: with a label and a number beside it, a line fits a terminal. */
const LONGEST = 30;
const FULL = '█';
/** For a value below nothing: its number says by how much. */
const BELOW_NOTHING = '░';

/** A chart in characters: a line a bar, as long as its share of the longest one, with its number behind it. */
export function barLines({ bars }: BriefChart): readonly string[] {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)));
  return tableLines(
    ['', '', ''],
    bars.map(({ label, value, display }) => [plainLine(label), barOf(value, most), plainLine(display)]),
  ).filter((line) => line !== '');
}

function barOf(value: number, most: number): string {
  const length = most === 0 ? 0 : Math.round((Math.abs(value) / most) * LONGEST);
  // What is more than nothing is seen.
  return (value < 0 ? BELOW_NOTHING : FULL).repeat(value === 0 ? 0 : Math.max(1, length));
}
