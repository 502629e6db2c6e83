import type { WrittenOutcome } from './by-hand-cases.js';
import type { HonestOutcome } from './honest-cases.js';
import type { HandWritten, HandWrittenSet } from './honest/by-hand.js';
import { grouped } from './grouped.js';
import type { ModelSentence, ModelSet } from './model/model-answers.js';

/** Least share of an honest model's sentences that must reach the reply, in percent. */
const HONEST_TARGET = 95;

/** How many sentences there are, and how many of them reached the reply word for word. */
export interface Passed {
  readonly sent: number;
  readonly shown: number;
}

/** The same of a model that keeps the rules of the prompt, and whether its faults were there to be learned from. */
export interface ByTheRules extends Passed {
  readonly faults: ModelSet['faults'];
}

/** Whether an honest model is let speak: by the sentences that nobody has read who made the gate. */
export function reportTarget(passed: readonly ByTheRules[]): boolean {
  const aside = passed.filter(({ faults }) => faults === 'counted');
  console.log('\na model that keeps the rules of the prompt, all sets');
  reportShare('all', sumOf(passed));
  reportShare(`put aside (target ${HONEST_TARGET} %)`, sumOf(aside));
  return percentOf(sumOf(aside)) >= HONEST_TARGET;
}

/** How many honest sentences reached the reply word for word, by style. */
export function reportHonest(outcomes: readonly HonestOutcome[]): Passed {
  console.log('\nan honest writer: sentences sent, and those that reach the reply word for word');
  for (const [style, of] of grouped(outcomes, ({ language, style: name }) => `${language} ${name}`)) {
    reportShare(style, passedOf(of));
  }
  reportShare('all', passedOf(outcomes));
  for (const { language, style, question, sentence } of outcomes.filter(({ passed }) => !passed)) {
    console.log(`  NOT SHOWN ${language} ${style}: ${sentence}  <- ${question}`);
  }
  return passedOf(outcomes);
}

const passedOf = (outcomes: readonly HonestOutcome[]): Passed => ({
  sent: outcomes.length,
  shown: outcomes.filter(({ passed }) => passed).length,
});

/** The same of a set written by hand: by kind, by how near the wording keeps to the source, and in all. */
export function reportHandWritten(set: HandWrittenSet, outcomes: ReadonlyArray<WrittenOutcome<HandWritten>>): Passed {
  return reportSet(set, outcomes, ({ language, sentence: { kind, wording } }) => [
    `${kind}, ${wording}`,
    `${language} ${wording}`,
  ]);
}

/** The same of what a model wrote: by language, by what it rests on, and in all. */
export function reportModel(set: ModelSet, outcomes: ReadonlyArray<WrittenOutcome<ModelSentence>>): Passed {
  return reportSet(set, outcomes, ({ language, sentence: { kind } }) => [`${language} ${kind}`]);
}

interface Said {
  readonly text: string;
  readonly kind: string;
}

function reportSet<Sentence extends Said>(
  { name, faults }: Pick<HandWrittenSet, 'name' | 'faults'>,
  outcomes: ReadonlyArray<WrittenOutcome<Sentence>>,
  groupsOf: (outcome: WrittenOutcome<Sentence>) => readonly string[],
): Passed {
  const sent = outcomes.filter(({ fate }) => fate !== 'unsaid');
  console.log(`\n${name}: the same, of which ${outcomes.length - sent.length} have lost what bears them out`);
  const named = sent.flatMap((outcome) => groupsOf(outcome).map((group) => ({ group, outcome })));
  const groups = [...grouped(named, ({ group }) => group)].toSorted(([a], [b]) => a.localeCompare(b));
  for (const [group, of] of groups) reportShare(group, shownOf(of.map(({ outcome }) => outcome)));
  reportShare('all', shownOf(sent));
  if (faults === 'shown') reportReplaced(sent, groupsOf);
  return shownOf(sent);
}

const shownOf = (outcomes: ReadonlyArray<WrittenOutcome<Said>>): Passed => ({
  sent: outcomes.length,
  shown: outcomes.filter(({ fate }) => fate === 'shown').length,
});

function reportReplaced<Sentence extends Said>(
  outcomes: ReadonlyArray<WrittenOutcome<Sentence>>,
  groupsOf: (outcome: WrittenOutcome<Sentence>) => readonly string[],
): void {
  for (const outcome of outcomes.filter(({ fate }) => fate === 'replaced')) {
    console.log(`  NOT SHOWN ${groupsOf(outcome)[0]}: ${outcome.sentence.text}  <- ${outcome.question}`);
  }
}

function reportShare(name: string, passed: Passed): void {
  console.log(`  ${name.padEnd(32)} ${passed.shown}/${passed.sent} (${percentOf(passed).toFixed(1)} %)`);
}

function sumOf(parts: readonly Passed[]): Passed {
  const sum = (count: (part: Passed) => number): number => parts.reduce((all, part) => all + count(part), 0);
  return { sent: sum(({ sent }) => sent), shown: sum(({ shown }) => shown) };
}

function percentOf({ sent, shown }: Passed): number {
  return (100 * shown) / Math.max(1, sent);
}
