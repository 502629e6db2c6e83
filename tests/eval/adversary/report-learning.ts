import { grouped } from './grouped.js';
import type { WrittenOutcome } from './by-hand-cases.js';
import type { Learned, LearnedLie } from './learning-cases.js';
import type { Written } from './written.js';

/** What became of the lies of the liar that learns, by what was changed; and each that is shown, in full. */
export function reportLearning({ seeds, neighbours, lies, faults }: Learned): void {
  console.log(
    `\na liar that learns from ${seeds} true sentences that are let through, and ${neighbours} in other words`,
  );
  const changes = lies.flatMap((lie) => lie.kinds.map((kind) => ({ kind, lie })));
  for (const [kind, of] of grouped(changes, (change) => change.kind))
    reportKind(
      kind,
      of.map(({ lie }) => lie),
    );
  for (const [round, of] of grouped(lies, (lie) => `round ${lie.round}`)) reportKind(round, of);
  reportKind('all', lies);
  for (const { kinds, asked, text } of lies.filter(({ shown }) => shown)) {
    console.log(`  FAULT ${kinds.join(' + ')}: ${text}  <- ${asked.question}`);
  }
  for (const { asked, leak } of faults) console.log(`  FAULT ${leak}  <- ${asked.question}`);
}

/** How many of the lies by hand are shown, and which. */
export function reportLiesByHand(outcomes: ReadonlyArray<WrittenOutcome<Written>>): void {
  const told = outcomes.filter(({ fate }) => fate !== 'unsaid');
  const shown = told.filter(({ fate }) => fate === 'shown');
  console.log(`\nlies by hand: ${told.length} told, ${shown.length} shown`);
  for (const { sentence, question } of shown) console.log(`  FAULT ${sentence.text}  <- ${question}`);
}

function reportKind(kind: string, lies: readonly LearnedLie[]): void {
  const shown = lies.filter((lie) => lie.shown).length;
  console.log(`  ${kind.padEnd(32)} ${String(lies.length).padStart(6)} told ${String(shown).padStart(4)} shown`);
}
