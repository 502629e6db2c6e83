import type { Bench } from '../bench.js';
import type { Dictation } from '../dictation.js';
import { grouped } from '../grouped.js';
import { standing } from '../judge/shown.js';
import { STYLES } from '../honest/styles.js';
import type { Asked } from '../questions.js';
import type { Evidence, Piece } from '../telling/evidence.js';
import { factOf } from '../telling/facts.js';
import { marked, sentencesOf } from '../telling/sentences.js';
import { numbersOf } from '../written.js';
import { joined, neighboursOf } from './neighbours.js';
import { TRUE_ANSWERS, type Seed } from './truths.js';

/** A question, its evidence as the prompt shows it, and what is let through in its answer. */
export interface Seeded {
  readonly asked: Asked;
  readonly evidence: Evidence;
  readonly seeds: readonly Seed[];
}

/** Whom the sentences are told. */
export interface Listener {
  readonly dictation: Dictation;
  readonly bench: Bench;
}

/** The sentences by hand and of a model, and those of the evidence itself, that are let through. */
export async function firstSeeds(listener: Listener, isAsked: (at: number) => boolean): Promise<readonly Seeded[]> {
  const questions = grouped(TRUE_ANSWERS, ({ question }) => question);
  const seeded: Seeded[] = [];
  for (const [question, of] of [...questions].filter((_, at) => isAsked(at))) {
    const [first] = of;
    if (!first) continue;
    const asked = { question, language: first.language };
    const written = of.flatMap(({ sentences }) => sentences);
    seeded.push(await letThrough(asked, (evidence) => [...written, ...copiesOf(evidence)], listener));
  }
  return seeded;
}

/** The evidence in honest styles, and the sentences of it that are prose. */
function copiesOf({ pieces, language }: Evidence): readonly Seed[] {
  return pieces.flatMap((piece) => {
    const fact = factOf(piece, language);
    const said = fact ? Object.values(STYLES[language]).flatMap((say) => say(piece.text, fact) ?? []) : prosaic(piece);
    const kind = fact ? 'cell' : 'prose';
    return said.map((text) => ({ text, kind, holds: [piece.text] }) as const);
  });
}

/** Lines of a table, computations and remarks on them have colons or are short of words. */
const prosaic = ({ text }: Piece): readonly string[] =>
  sentencesOf(text).filter((sentence) => !/[:：]|17|复合增长率|compound growth|rounding|四舍五入/u.test(sentence));

/** What the writer learns from its seeds: which of their neighbours are let through too. */
export async function nextSeeds(all: readonly Seeded[], listener: Listener): Promise<readonly Seeded[]> {
  const learned: Seeded[] = [];
  for (const { asked, seeds } of all)
    learned.push(await letThrough(asked, () => neighbourSeeds(asked, seeds), listener));
  return learned;
}

/** As many pairs of a question are joined as can be told in one answer. */
const PAIRS = 6;

function neighbourSeeds({ language }: Asked, seeds: readonly Seed[]): readonly Seed[] {
  const alone = seeds.flatMap((seed) => neighboursOf(seed, language).map((text) => ({ ...seed, text })));
  const pairs = seeds.flatMap((first, at) => seeds.slice(at + 1).map((second) => [first, second] as const));
  const together = pairs.slice(0, PAIRS).flatMap(([first, second]) =>
    joined(first.text, second.text, language).map((text) => ({
      text,
      kind: first.kind === second.kind ? first.kind : ('two-rows' as const),
      holds: [...new Set([...first.holds, ...second.holds])],
    })),
  );
  return [...alone, ...together];
}

async function letThrough(
  asked: Asked,
  say: (evidence: Evidence) => readonly Seed[],
  { dictation, bench }: Listener,
): Promise<Seeded> {
  const told: { evidence: Evidence; said: readonly Seed[] } = {
    evidence: { pieces: [], language: asked.language },
    said: [],
  };
  const dictated = await dictation.ask(asked, (evidence) => {
    told.evidence = evidence;
    told.said = unlike(say(evidence)).filter((seed) => numbersOf(seed, evidence).length > 0);
    return told.said.map((seed) => marked(seed.text, ...numbersOf(seed, evidence))).join('\n');
  });
  const deterministic = await bench.deterministic(asked);
  const stands = dictated && deterministic ? standing(dictated.reply, deterministic) : () => false;
  return { asked, evidence: told.evidence, seeds: told.said.filter(({ text }) => stands(text)) };
}

const unlike = (seeds: readonly Seed[]): readonly Seed[] =>
  seeds.filter(({ text }, at) => seeds.findIndex((other) => other.text === text) === at);
