import { alter, ALTERATIONS, type Alteration } from './alter.js';
import type { ClaimSource } from './claim-sources.js';
import { trueStatements } from './make-statements.js';
import { Seeded } from './seeded.js';
import type { Statement } from './statement.js';

/** A sentence with whether it is true, as the script that wrote it knows. */
export interface Claim {
  readonly document: string;
  readonly text: string;
  readonly form: Statement['form'] | 'written';
  /** What was altered; null for a true claim. */
  readonly alteration: Alteration | 'written' | null;
}

/** Puts a statement in the words of a random template. */
export type Writer = (statement: Statement, chance: Seeded) => string;

/** How many alterations are made of a statement. */
const ALTERATIONS_OF_STATEMENT = 2;

/** How many rows of each table, how many statements of each row, and how they are worded. */
interface ClaimPlan {
  readonly rows: number;
  readonly statements: number;
  readonly seed: number;
  readonly write: Writer;
}

/** True claims of random rows, each with altered ones that hold under no reading. The same seed gives the same claims. */
export function makeClaims(
  sources: readonly ClaimSource[],
  { rows, statements, seed, write }: ClaimPlan,
): readonly Claim[] {
  const chance = new Seeded(seed);
  return sources.flatMap((source) =>
    chance
      .sample(source.table.facts.rows, rows)
      .flatMap((row) =>
        chance
          .sample(trueStatements(source.table, row, chance), statements)
          .flatMap((statement) => claimsOf(statement, source, chance, write)),
      ),
  );
}

function claimsOf(
  statement: Statement,
  { document, table }: ClaimSource,
  chance: Seeded,
  write: Writer,
): readonly Claim[] {
  const altered = ALTERATIONS.flatMap((alteration) => {
    const made = alter(statement, alteration, table, chance);
    return made ? [{ alteration, made }] : [];
  });
  return [
    { document, text: write(statement, chance), form: statement.form, alteration: null },
    ...chance
      .sample(altered, ALTERATIONS_OF_STATEMENT)
      .map(({ alteration, made }): Claim => ({ document, text: write(made, chance), form: made.form, alteration })),
  ];
}
