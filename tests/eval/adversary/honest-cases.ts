import type { Bench } from './bench.js';
import { STYLES, type Style } from './honest/styles.js';
import { addedNotes } from './judge/judge.js';
import { standing } from './judge/shown.js';
import type { Asked } from './questions.js';
import type { Session } from './session.js';
import { diceOf } from './telling/dice.js';
import { readEvidence, type Piece, type Tongue } from './telling/evidence.js';
import { factOf } from './telling/facts.js';
import { honestly } from './telling/lie.js';
import { marked, sentencesOf } from './telling/sentences.js';
import { evidenceOf } from './ungated.js';

/** One way to be honest, and how many of its sentences reached the reply. */
export interface HonestOutcome {
  readonly style: string;
  readonly language: Tongue;
  readonly question: string;
  readonly sentence: string;
  readonly passed: boolean;
}

interface HonestCase {
  readonly style: string;
  readonly asked: Asked;
}

/** Questions for each style in whose answer it can be used. */
export async function honestCases(
  count: number,
  pool: readonly Asked[],
  bench: Bench,
  seed: number,
): Promise<readonly HonestCase[]> {
  const cases: HonestCase[] = [];
  for (const language of ['zh', 'en'] as const) {
    const dice = diceOf(seed);
    const spoken = dice.shuffle(pool.filter((asked) => asked.language === language));
    for (const [style, say] of Object.entries(STYLES[language])) {
      const fitting = await firstFitting(say, spoken, count, bench);
      cases.push(...fitting.map((asked) => ({ style, asked })));
    }
  }
  return cases;
}

async function firstFitting(
  say: Style,
  pool: readonly Asked[],
  count: number,
  bench: Bench,
): Promise<readonly Asked[]> {
  const fitting: Asked[] = [];
  for (const asked of pool) {
    if (fitting.length === count) break;
    const reply = await bench.deterministic(asked);
    const pieces = reply ? evidenceOf(reply, asked.language).pieces : [];
    if (pieces.some((piece) => restated(piece, say, asked.language).length > 0)) fitting.push(asked);
  }
  return fitting;
}

/** The sentences of a piece that the style has other words for. */
function restated(piece: Piece, say: Style, language: Tongue): readonly string[] {
  return sentencesOf(piece.text).flatMap(
    (sentence) => say(sentence, factOf({ ...piece, text: sentence }, language)) ?? [],
  );
}

/** Asks each question while the writer says the evidence in one honest style. */
export async function runHonestCases(cases: readonly HonestCase[], bench: Bench): Promise<readonly HonestOutcome[]> {
  const session = await bench.openWarm();
  const outcomes: HonestOutcome[] = [];
  for (const { style, asked } of cases) {
    const say = STYLES[asked.language][style];
    if (!say) continue;
    const sent: string[] = [];
    const write = (piece: Piece): string => {
      const said = restated(piece, say, asked.language);
      sent.push(...said);
      return said.length === 0 ? honestly(piece) : said.map((sentence) => marked(sentence, piece.number)).join(' ');
    };
    outcomes.push(...(await heardBack(style, asked, { sent, write, bench, session })));
  }
  await session.close();
  return outcomes;
}

interface Sending {
  readonly sent: string[];
  readonly write: (piece: Piece) => string;
  readonly bench: Bench;
  readonly session: Session;
}

async function heardBack(
  style: string,
  asked: Asked,
  { sent, write, bench, session }: Sending,
): Promise<readonly HonestOutcome[]> {
  bench.model.think((request) => {
    sent.length = 0;
    return { kind: 'text', text: readEvidence(request, asked.language).pieces.map(write).join('\n') };
  });
  const { reply } = await session.ask({ question: asked.question });
  const deterministic = await bench.deterministic(asked);
  const stands = reply && deterministic ? standing(reply, deterministic) : () => false;
  return sent.map((sentence) => ({
    style,
    language: asked.language,
    question: asked.question,
    sentence,
    passed: stands(sentence),
  }));
}

/** Asks questions while the writer copies the evidence word for word: all of it must stand, or the reply says no. */
export async function runCopies(questions: readonly Asked[], bench: Bench): Promise<readonly HonestOutcome[]> {
  const session = await bench.openWarm();
  const outcomes: HonestOutcome[] = [];
  for (const asked of questions) {
    const deterministic = await bench.deterministic(asked);
    let sentence = '';
    bench.model.think((request) => {
      sentence = readEvidence(request, asked.language).pieces.map(honestly).join(' ');
      return { kind: 'text', text: sentence };
    });
    const { reply } = await session.ask({ question: asked.question });
    if (sentence === '' || !deterministic) continue;
    const passed = reply !== null && addedNotes(reply, deterministic).length === 0;
    outcomes.push({ style: 'word for word', language: asked.language, question: asked.question, sentence, passed });
  }
  await session.close();
  return outcomes;
}
