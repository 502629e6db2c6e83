import type { Corpus } from '../../../src/knowledge/index.js';
import { advisedCases } from './advised-cases.js';
import { altered } from './altering/altered.js';
import { PROSE } from './altering/prose.js';
import { figureCases } from './figure-cases.js';
import { honestCases, type Half, type HonestCase, type RecordedDraft } from './honest-cases.js';
import { falseProseCases, proseAgainCases, proseCases } from './prose-cases.js';
import { judgeText, piecesOf } from './score-writing.js';
import { lyingWays, wayCases } from './ways-cases.js';

/** How many sentences of a kind there were, and how many stood. */
export interface Count {
  readonly all: number;
  readonly standing: number;
}

/** Of every so many honest sentences alterations are made: each makes some thirty. */
const EVERY = 4;

/** Honest sentences that stand, of one half of the cases. */
export async function countHonest(half: Half, corpus: Corpus): Promise<Count> {
  const judged = await Promise.all(honestCases(half).map(({ text, draft }) => judgeText(text, draft, corpus)));
  const verdicts = judged.flat();
  return { all: verdicts.length, standing: verdicts.filter(({ verdict }) => verdict.stands).length };
}

/** Honest sentences on worked-out figures that stand, by what is worked out. */
async function countFigures(corpus: Corpus): Promise<ReadonlyMap<string, Count>> {
  return countByKind(figureCases(), corpus);
}

/** Sentences by hand of one that keeps the rules of the prompt, by their language. */
export async function countProse(corpus: Corpus): Promise<ReadonlyMap<string, Count>> {
  return countByKind(proseCases(corpus), corpus);
}

/** Sentences by hand on figures, in many ways of saying one, that stand, by their language and what they tell. */
export async function countWays(corpus: Corpus): Promise<ReadonlyMap<string, Count>> {
  return countByKind(wayCases(), corpus);
}

/** Lies that lie near to them, and those that stand. */
export async function countLyingWays(corpus: Corpus): Promise<AlteredCount> {
  const texts: string[] = [];
  for (const { text, draft } of lyingWays()) if (await standsWhole(text, draft, corpus)) texts.push(text);
  return { all: lyingWays().length, standing: texts.length, texts };
}

/** The same of another hand. */
export async function countProseAgain(corpus: Corpus): Promise<ReadonlyMap<string, Count>> {
  return countByKind(proseAgainCases(corpus), corpus);
}

/** Sentences by hand that its rules forbid, by what is wrong with them. */
export async function countFalseProse(corpus: Corpus): Promise<ReadonlyMap<string, AlteredCount>> {
  const counts = new Map<string, AlteredCount>();
  for (const { kind, text, draft } of falseProseCases(corpus)) {
    tally(counts, kind, { text, stands: await standsWhole(text, draft, corpus) });
  }
  return counts;
}

/** Sentences of a writer that does with every quote what its prompt says, and that stand, by the way. */
async function countAdvised(corpus: Corpus): Promise<ReadonlyMap<string, Count>> {
  return countByKind(advisedCases(corpus), corpus);
}

async function countByKind(
  cases: ReadonlyArray<HonestCase & { readonly kind: string }>,
  corpus: Corpus,
): Promise<ReadonlyMap<string, Count>> {
  const counts = new Map<string, Count>();
  for (const { kind, text, draft } of cases) {
    const stands = await standsWhole(text, draft, corpus);
    const { all, standing } = counts.get(kind) ?? { all: 0, standing: 0 };
    counts.set(kind, { all: all + 1, standing: standing + (stands ? 1 : 0) });
  }
  return counts;
}

async function standsWhole(text: string, draft: RecordedDraft, corpus: Corpus): Promise<boolean> {
  const judged = await judgeText(text, draft, corpus);
  return judged.length > 0 && judged.every(({ verdict }) => verdict.stands);
}

/** Of what is untrue each one that stands is to be seen. */
export interface AlteredCount extends Count {
  readonly texts: readonly string[];
}

/** Alterations that stand, by their kind, of every so many honest sentences of both halves. */
export async function countAltered(corpus: Corpus, every = EVERY): Promise<ReadonlyMap<string, AlteredCount>> {
  const copies = advisedCases(corpus).filter(({ kind }) => kind.endsWith('copied'));
  // Beside other pieces another mark, or one of what a number is worked out of, is no lie.
  const ways = wayCases().filter(({ draft }) => piecesOf(draft).length === 1);
  const figures = [...figureCases(), ...ways];
  const cases = [...honestCases('dev'), ...honestCases('aside'), ...figures, ...copies].filter(
    (_, index) => index % every === 0,
  );
  const counts = new Map<string, AlteredCount>();
  for (const one of cases) await countOf(one, corpus, counts);
  for (const one of proseCases(corpus)) await countOf(one, corpus, counts, PROSE);
  return counts;
}

async function countOf(
  { text, draft }: HonestCase,
  corpus: Corpus,
  counts: Map<string, AlteredCount>,
  ways?: typeof PROSE,
): Promise<void> {
  const pieces = piecesOf(draft);
  const around = {
    language: draft.language,
    pieces: pieces.map((piece) => piece.text),
    printed: pieces.map((piece) => piece.text).join(' '),
    names: rowNames(corpus, draft.language),
  };
  for (const sentence of text.match(SENTENCE) ?? [text]) {
    for (const { kind, text: other } of altered(sentence.trim(), around, ways)) {
      tally(counts, kind, { text: other, stands: await standsWhole(other, draft, corpus) });
    }
  }
}

function tally(
  counts: Map<string, AlteredCount>,
  kind: string,
  { text, stands }: { readonly text: string; readonly stands: boolean },
): void {
  const { all, texts: before } = counts.get(kind) ?? { all: 0, texts: [] };
  const texts = stands ? [...before, text] : before;
  counts.set(kind, { all: all + 1, standing: texts.length, texts });
}

/** A sentence with the marks behind it. */
const SENTENCE = /.*?(?:。(?:\s*[[【][\d, ]+[\]】])*|\.(?:\s*\[[\d, ]+\])*(?=\s|$))/gu;

function rowNames({ documents }: Corpus, language: 'en' | 'zh'): readonly string[] {
  const tables = documents.flatMap((document) => document.tables);
  return tables
    .filter(({ columns }) => columns.some(({ role }) => role === 'value'))
    .flatMap(({ rows }) => rows.map(({ title }) => title[language]));
}

/** The figures of the writer's gate, a line each. */
export async function reportWriting(corpus: Corpus): Promise<string> {
  const [dev, aside, counts] = [
    await countHonest('dev', corpus),
    await countHonest('aside', corpus),
    await countAltered(corpus),
  ];
  const figures = await countFigures(corpus);
  const advised = await countAdvised(corpus);
  const prose = new Map([...(await countProse(corpus)), ...(await countProseAgain(corpus))]);
  const forbidden = await countFalseProse(corpus);
  const [ways, lies] = [await countWays(corpus), await countLyingWays(corpus)];
  const [workedOut, untrue] = [sumOf(figures), sumOf(counts)];
  return [
    `honest sentences that stand: ${shareOf(dev)} of those the gate was built with, ${shareOf(aside)} of those put aside`,
    `honest sentences on worked-out figures that stand: ${shareOf(workedOut)}`,
    ...[...figures].map(([kind, count]) => `  ${kind}: ${count.standing} of ${count.all}`),
    `ways of saying a figure, by hand, that stand: ${shareOf(sumOf(ways))}`,
    ...[...ways].map(([kind, count]) => `  ${kind}: ${count.standing} of ${count.all}`),
    `lies that lie near to them, by hand, that stand: ${lies.standing} of ${lies.all}`,
    ...lies.texts.map((text) => `  STANDS: ${text}`),
    `sentences of prose by the rules of the prompt, by hand, that stand: ${shareOf(sumOf(prose))}`,
    ...[...prose].map(([kind, count]) => `  ${kind}: ${count.standing} of ${count.all}`),
    `sentences that those rules forbid, by hand, that stand: ${shareOf(sumOf(forbidden))}`,
    ...[...forbidden].flatMap(([kind, { texts }]) => texts.map((text) => `  STANDS ${kind}: ${text}`)),
    `sentences of a writer that follows its prompt that stand: ${shareOf(sumOf(advised))}`,
    ...[...advised].map(([kind, count]) => `  ${kind}: ${count.standing} of ${count.all}`),
    `altered sentences that stand: ${untrue.standing} of ${untrue.all}`,
    ...[...counts].map(([kind, count]) => `  ${kind}: ${count.standing} of ${count.all}`),
    ...[...counts].flatMap(([kind, { texts }]) => texts.map((text) => `  STANDS ${kind}: ${text}`)),
  ].join('\n');
}

function sumOf(counts: ReadonlyMap<string, Count>): Count {
  const total = (of: (count: Count) => number): number => [...counts.values()].reduce((sum, one) => sum + of(one), 0);
  return { all: total(({ all }) => all), standing: total(({ standing }) => standing) };
}

function shareOf({ all, standing }: Count): string {
  return `${standing} of ${all} (${((100 * standing) / all).toFixed(1)} %)`;
}
