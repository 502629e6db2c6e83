import type { Bench } from './bench.js';
import { addedNotes, judge } from './judge/judge.js';
import { LIE_KINDS, LIES, type LieKind } from './lies/index.js';
import type { Outcome } from './outcome.js';
import type { Asked } from './questions.js';
import type { Answered, Session } from './session.js';
import { diceOf } from './telling/dice.js';
import { readEvidence } from './telling/evidence.js';
import { honestly, type Told } from './telling/lie.js';
import { evidenceOf } from './ungated.js';

/** A lie of the writer, and the question in whose answer it is told. */
export interface WriterCase {
  readonly kind: LieKind;
  readonly asked: Asked;
  readonly seed: number;
}

/** How many questions are tried for one that gives an occasion to lie. */
const TRIES = 400;

interface Sources {
  readonly pool: readonly Asked[];
  readonly bench: Bench;
  readonly seed: number;
}

/** So many cases of each kind, the languages in turn. The same seed gives the same cases. */
export async function writerCases(
  kinds: readonly LieKind[],
  count: number,
  sources: Sources,
): Promise<readonly WriterCase[]> {
  const cases: WriterCase[] = [];
  for (const kind of kinds) {
    for (let at = 0; at < count; at += 1) {
      const found = await findCase(kind, at, sources);
      if (found) cases.push(found);
    }
  }
  return cases;
}

/** A question in whose answer the lie can be told. */
async function findCase(kind: LieKind, at: number, { pool, bench, seed }: Sources): Promise<WriterCase | null> {
  const own = seed * 1_000_000 + LIE_KINDS.indexOf(kind) * 1_000 + at;
  const dice = diceOf(own);
  const spoken = pool.filter(({ language }) => language === (at % 2 === 0 ? 'zh' : 'en'));
  for (let tried = 0; tried < TRIES; tried += 1) {
    const asked = dice.pick(spoken);
    const reply = await bench.deterministic(asked);
    if (reply && LIES[kind](evidenceOf(reply, asked.language), diceOf(own))) return { kind, asked, seed: own };
  }
  return null;
}

/**
 * Questions one after another without a word to the model, from which it follows that the program has given it up for a
 * while; a new program has not. A single one may be answered by a list, which no writer is shown.
 */
const GIVEN_UP = 4;

/**
 * Asks the questions while the writer lies, until it has lied so often in each kind. The product shows its writer other
 * evidence than was supposed here and there, so that some questions give no occasion: those are left out.
 */
export async function runWriterCases(
  cases: readonly WriterCase[],
  enough: number,
  bench: Bench,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const told = (kind: LieKind): number => outcomes.filter((one) => one.kind === kind).length;
  let session = await bench.openWarm();
  let unasked = 0;
  for (const one of cases) {
    if (told(one.kind) >= enough) continue;
    const outcome = await runWriterCase(one, bench, session);
    if (outcome.told) outcomes.push(outcome);
    unasked = bench.model.heard.length > 0 ? 0 : unasked + 1;
    if (unasked < GIVEN_UP) continue;
    await session.close();
    session = await bench.openWarm();
    unasked = 0;
  }
  await session.close();
  return outcomes;
}

async function runWriterCase({ kind, asked, seed }: WriterCase, bench: Bench, session: Session): Promise<Outcome> {
  let told: Told | null = null;
  bench.model.think((request) => {
    const evidence = readEvidence(request, asked.language);
    told = LIES[kind](evidence, diceOf(seed));
    return { kind: 'text', text: told?.text ?? evidence.pieces.map(honestly).join('\n') };
  });
  const answered = await session.ask({ question: asked.question });
  return outcomeOf({ kind, asked, seed }, answered, told, await bench.deterministic(asked));
}

function outcomeOf(
  { kind, asked, seed }: WriterCase,
  { reply, milliseconds, noise }: Answered,
  told: Told | null,
  deterministic: Outcome['reply'],
): Outcome {
  const base = { group: 'writer', kind, asked, seed, told: told !== null, lies: told?.lies ?? [], noise } as const;
  if (!reply || !deterministic) return { ...base, leaks: [], fate: 'nothing', said: false, milliseconds, reply };
  const { leaks, fate } = judge(reply, deterministic, told);
  const said = addedNotes(reply, deterministic).length > 0;
  return { ...base, leaks, fate, said, milliseconds, reply };
}
