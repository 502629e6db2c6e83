import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Corpus, KnowledgeIndex } from '../../../src/knowledge/index.js';
import { runTool } from '../../../src/tools/index.js';
import { bundledSource, tatqaSources } from './claim-sources.js';
import { makeClaims, type Claim } from './make-claims.js';
import type { Statement, Subject } from './statement.js';
import { sentenceOf, templatesEn, templatesZh, type Naming, type NamingZh } from './templates.js';

/** Seeds of the sets: other ones give other claims of the same kinds. */
const SEEDS = { zh: 20_261_126, en: 20_261_127, tatqa: 20_261_128, tatqaZh: 20_261_129 };
/** Of the bundled table all rows are claimed about, each in many ways; of one of TAT-QA two, each in a few. */
const BUNDLED = { rows: 17, statements: 12 };
const TATQA = { rows: 2, statements: 4 };

const EXPORTS: Naming = { of: (name) => `exports of ${name}`, opening: (name) => `Exports of ${name}` };
const EXPORTS_ZH: NamingZh = { country: '我国', amount: '出口额', verb: '出口' };
const PLAIN_ZH: NamingZh = { country: '', amount: '', verb: '' };
const PLAIN: Naming = {
  of: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  opening: (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
};

/** Sets of claims by their title. */
type ClaimSets = Readonly<Record<string, readonly Claim[]>>;

/** Claims about Table 2 in both languages, and those about the paper among the ones that were written by hand. */
export function bundledClaims(corpus: Corpus, { prose, worded }: WrittenSets): ClaimSets {
  const english = templatesEn(EXPORTS);
  const chinese = templatesZh(EXPORTS_ZH);
  return {
    zh: makeClaims([bundledSource(corpus, 'zh')], {
      ...BUNDLED,
      seed: SEEDS.zh,
      write: (statement, chance) => sentenceOf(statement, chinese, (count) => chance.below(count)),
    }),
    en: makeClaims([bundledSource(corpus, 'en')], {
      ...BUNDLED,
      seed: SEEDS.en,
      write: (statement, chance) => sentenceOf(statement, english, (count) => chance.below(count)),
    }),
    prose: readWritten(prose),
    ...byTitle(
      worded,
      (title) => `${title}, paper`,
      (document) => document === PAPER,
    ),
  };
}

/** Claims about the tables of TAT-QA: in English, in Chinese with the labels as they are, and written by hand. */
export function tatqaClaims(corpus: Corpus, { worded }: WrittenSets): ClaimSets {
  const sources = tatqaSources(corpus);
  const [english, chinese] = [templatesEn(PLAIN), templatesZh(PLAIN_ZH)];
  return {
    'TAT-QA, en': makeClaims(sources, {
      ...TATQA,
      seed: SEEDS.tatqa,
      write: (statement, chance) => sentenceOf(statement, english, (count) => chance.below(count)),
    }),
    'TAT-QA, zh': makeClaims(sources, {
      ...TATQA,
      seed: SEEDS.tatqaZh,
      write: (statement, chance) => sentenceOf(namedInEnglish(statement), chinese, (count) => chance.below(count)),
    }),
    ...byTitle(
      worded,
      (title) => `${title}, TAT-QA`,
      (document) => document !== PAPER,
    ),
  };
}

/** Rows as their table calls them. */
function namedInEnglish(statement: Statement): Statement {
  // A Latin word among Chinese ones stands between spaces.
  const named = (subject: Subject): Subject => ({ ...subject, zh: ` ${subject.en} ` });
  return {
    ...statement,
    row: named(statement.row),
    ...('other' in statement && { other: named(statement.other) }),
  };
}

const PAPER = 'industrial-innovation';

const writtenSchema = z.object({ text: z.string(), true: z.boolean(), document: z.string().default(PAPER) });

/** Files of claims that were written and checked by hand. */
export interface WrittenSets {
  /** About the numbers that the paper states in sentences. */
  readonly prose: URL;
  /** Worded as analysts, journalists and officials write, about the paper and about tables of TAT-QA, by their titles. */
  readonly worded: Readonly<Record<string, URL>>;
}

/** Each set of hand-worded claims, of those documents alone. */
function byTitle(
  sets: WrittenSets['worded'],
  titleOf: (title: string) => string,
  isOf: (document: string) => boolean,
): ClaimSets {
  return Object.fromEntries(
    Object.entries(sets).map(([title, file]) => [
      titleOf(title),
      readWritten(file).filter(({ document }) => isOf(document)),
    ]),
  );
}

/** Claims that were written and checked by hand, of the documents that they name. */
export function readWritten(file: URL): readonly Claim[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => writtenSchema.parse(JSON.parse(line)))
    .map(({ text, true: isTrue, document }) => ({
      document,
      text,
      form: 'written',
      alteration: isTrue ? null : 'written',
    }));
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdict: 'supported' | 'contradicted' | 'unverifiable';
  readonly reason: string;
}

/** Checks each claim against its own document. */
export async function judgeClaims(
  claims: readonly Claim[],
  knowledge: KnowledgeIndex,
): Promise<readonly JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const claim of claims) {
    const result = await runTool(
      { tool: 'check-claims', input: { text: claim.text, document: claim.document } },
      knowledge,
    );
    if (result.tool !== 'check-claims') throw new Error('The claims were not checked.');
    const { verdict, claims: parts } = result.output;
    judged.push({ claim, verdict, reason: parts.map(({ reason }) => reason).join(', ') });
  }
  return judged;
}

/** Prints how true and altered claims were judged, and where asked each that was judged wrongly. */
export function reportClaims(title: string, judged: readonly JudgedClaim[], detail: 'faults' | 'figures'): void {
  const share = (part: readonly JudgedClaim[], verdict: JudgedClaim['verdict']): string => {
    const count = part.filter((one) => one.verdict === verdict).length;
    return `${verdict} ${count} (${((100 * count) / Math.max(1, part.length)).toFixed(1)} %)`;
  };
  const verdicts = ['supported', 'contradicted', 'unverifiable'] as const;
  const print = (name: string, part: readonly JudgedClaim[]): void =>
    console.log(`  ${name}: ${part.length} claims, ${verdicts.map((verdict) => share(part, verdict)).join(', ')}`);
  const isTrue = ({ claim }: JudgedClaim): boolean => claim.alteration === null;
  console.log(`claims, ${title}`);
  print('true', judged.filter(isTrue));
  print(
    'altered',
    judged.filter((one) => !isTrue(one)),
  );
  const faults = judged.filter((one) => isTrue(one) !== (one.verdict === 'supported'));
  const shown = detail === 'faults' ? faults.filter((one) => isTrue(one) || one.verdict === 'supported') : [];
  for (const { claim, verdict, reason } of shown)
    console.log(
      `  ${claim.alteration ?? 'true'} → ${verdict} (${reason}) [${claim.form}] ${claim.document.slice(0, 8)} ${claim.text}`,
    );
}
