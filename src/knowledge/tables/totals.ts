import { Exact } from '../quantities/exact.js';
import type { CellText } from './cell-text.js';

/** Labels that say by themselves that a row sums up others. */
const TOTAL =
  /^(?:(?:sub|grand )?[ -]?totals?(?!\p{L})|合计|小计|总计|总额|共计|总和)|[,，]\s*total$|合计$|(?<!\p{L})subtotal$/iu;

/** Labels that may name a sum, or the sum less a deduction: only the arithmetic says whether they do. */
const PERHAPS_TOTAL = /(?<!\p{L})(?:net|gross|sum|all|ending|end of|total)(?!\p{L})|净额|总|余额/iu;

/** Whether a label says by itself that its row sums up others. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** What is known of the rows above in one block of a table. */
interface Block {
  addends: number;
  readonly sums: Map<number, Exact>;
}

/** How far the rounding of printed addends may move a printed sum, in units of the last decimal for each addend. */
const ROUNDING = 0.5;

function agrees(block: Block, cells: readonly CellText[]): boolean {
  const checks = cells.flatMap(({ decimal, decimals }, index) => {
    if (decimal === null) return [];
    const tolerance = new Exact(10).pow(-decimals).times(ROUNDING * (block.addends + 1));
    return [
      new Exact(decimal)
        .minus(block.sums.get(index) ?? 0)
        .abs()
        .lessThanOrEqualTo(tolerance),
    ];
  });
  return block.addends > 1 && checks.length > 0 && checks.every(Boolean);
}

function add(block: Block, cells: readonly CellText[]): void {
  block.addends += 1;
  cells.forEach(({ decimal }, index) => {
    if (decimal !== null) block.sums.set(index, (block.sums.get(index) ?? new Exact(0)).plus(decimal));
  });
}

/** Tells totals row by row, from the label and from the sums of the rows since the last heading or total. */
export class TotalFinder {
  #block: Block = { addends: 0, sums: new Map() };

  /** A heading or anything else that begins a new block of rows. */
  startBlock(): void {
    this.#block = { addends: 0, sums: new Map() };
  }

  /** Whether the row sums up others; a blank label and a label like "net" only where the numbers confirm it. */
  isTotal(label: string, cells: readonly CellText[]): boolean {
    const mayBe = label === '' || PERHAPS_TOTAL.test(label);
    const isTotal = isTotalLabel(label) || (mayBe && agrees(this.#block, cells));
    if (isTotal) this.startBlock();
    add(this.#block, cells);
    return isTotal;
  }
}
