import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus, type KnowledgeIndex, type Language } from '../../../../src/knowledge/index.js';
import { LAYOUTS } from './layouts.js';
import type { PlainTable } from './plain-tables.js';
import { FORMS, type Asked, type Numbers } from './question-forms.js';

type Verdict = 'right' | 'wrong' | 'refused';

interface Judged {
  readonly form: string;
  readonly layout: string;
  readonly language: Language;
  readonly verdict: Verdict;
  readonly line: string;
}

/** A question with the number that answers it. */
interface Variation {
  readonly form: string;
  readonly layout: string;
  readonly language: Language;
  readonly document: string;
  readonly question: string;
  readonly expected: number | null;
}

const YEAR = { en: (year: string) => year, zh: (year: string) => `${year}年` } as const;

/** Relative; far below the last digit that any of the tables prints. */
const TOLERANCE = 1e-9;

/** The same numbers in many layouts, asked for in many wordings. Each table's rows take turns. */
export async function evaluateVariations(
  tables: readonly PlainTable[],
  knowledge: KnowledgeIndex,
  folder: string,
): Promise<readonly Judged[]> {
  mkdirSync(folder, { recursive: true });
  for (const table of tables) writeLayouts(table, folder);
  const { corpus } = await loadCorpus(folder);
  const adviser = createAdviser({ knowledge: { ...knowledge, corpus }, version: 'eval' });
  const judged: Judged[] = [];
  for (const variation of tables.flatMap(variationsOf)) judged.push(await judge(variation, adviser));
  return judged;
}

const documentOf = ({ id }: PlainTable, layout: string): string => `${id}-${layout.replaceAll(' ', '-')}`;

function writeLayouts(table: PlainTable, folder: string): void {
  for (const [layout, { print }] of Object.entries(LAYOUTS)) {
    const lines = print(table).map((record) => record.map((cell) => `"${cell}"`).join(','));
    writeFileSync(join(folder, `${documentOf(table, layout)}.csv`), `${lines.join('\n')}\n`);
  }
}

/** Each wording of each form once a layout, in both languages where the labels are English. */
function variationsOf(table: PlainTable): readonly Variation[] {
  const languages: readonly Language[] = table.language === 'zh' ? ['zh'] : ['en', 'zh'];
  return languages.flatMap((language) =>
    Object.entries(LAYOUTS).flatMap(([layout, { ask: period }]) =>
      Object.entries(FORMS).flatMap(([form, { wordings, expected }]) =>
        wordings[language].map((ask, turn): Variation => {
          const { asked, numbers } = choose(
            table,
            turn + form.length + layout.length,
            period?.[language] ?? YEAR[language],
          );
          return {
            form,
            layout,
            language,
            document: documentOf(table, layout),
            question: ask(asked),
            expected: expected(numbers),
          };
        }),
      ),
    ),
  );
}

function choose(
  { rows, years }: PlainTable,
  turn: number,
  inWords: (year: string) => string,
): { readonly asked: Asked; readonly numbers: Numbers } {
  const one = rows[turn % rows.length];
  const two = rows[(turn + 1) % rows.length];
  const [from = '', to = ''] = years.slice(0, 2).toSorted();
  const number = (row: typeof one, year: string): number => Number(row?.values[years.indexOf(year)]);
  return {
    asked: { x: one?.label ?? '', y: two?.label ?? '', from: inWords(from), to: inWords(to) },
    numbers: { earlier: number(one, from), later: number(one, to), other: number(two, to) },
  };
}

async function judge({ question, document, expected, ...kind }: Variation, adviser: Adviser): Promise<Judged> {
  const reply = await adviser.answer({ text: question, document });
  const value = reply.figures[0]?.value ?? null;
  const verdict = reply.kind === 'answer' ? verdictOf(value, expected) : unanswered(expected);
  return {
    ...kind,
    verdict,
    line: `${verdict} ${document} ${question} → ${reply.kind} ${value ?? ''}, wanted ${expected}`,
  };
}

function verdictOf(value: number | null, expected: number | null): Verdict {
  if (value === null || expected === null) return 'wrong';
  return Math.abs(value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected)) ? 'right' : 'wrong';
}

function unanswered(expected: number | null): Verdict {
  return expected === null ? 'right' : 'refused';
}

/** Right, wrong and refused by form and by layout; where asked each fault. */
export function reportVariations(judged: readonly Judged[], detail: 'faults' | 'figures'): void {
  console.log('the same numbers in many layouts and wordings');
  for (const language of ['en', 'zh'] as const) {
    const asked = judged.filter((one) => one.language === language);
    printShares(`${language}, all`, asked);
    for (const form of Object.keys(FORMS))
      printShares(
        `${language}, ${form}`,
        asked.filter((one) => one.form === form),
      );
    for (const layout of Object.keys(LAYOUTS))
      printShares(
        `${language}, ${layout}`,
        asked.filter((one) => one.layout === layout),
      );
  }
  const faults = detail === 'faults' ? judged.filter(({ verdict }) => verdict !== 'right') : [];
  for (const { line } of faults) console.log(`  ${line}`);
}

function printShares(title: string, judged: readonly Judged[]): void {
  const share = (verdict: Verdict): string => {
    const count = judged.filter((one) => one.verdict === verdict).length;
    return `${verdict} ${count} (${((100 * count) / Math.max(1, judged.length)).toFixed(1)} %)`;
  };
  console.log(`  ${title}: ${judged.length} questions, ${share('right')}, ${share('wrong')}, ${share('refused')}`);
}
