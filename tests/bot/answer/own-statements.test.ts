import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../src/bot/answer/index.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { checkText, type CheckedClaim } from '../../../src/tools/index.js';
import { openBundledKnowledge, PAPER } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
let adviser: Adviser;

beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  adviser = createAdviser({ knowledge, version: 'test' });
});
afterAll(() => knowledge.close());

/** Looked-up and computed figures of every kind: the first questions of a set. */
const QUESTIONS = 40;

/** Of the claims in what is said. Numbers of the text that stand there without what they are of cannot be told. */
const LEAST_SUPPORTED = 0.75;

function questions(language: 'zh' | 'en'): readonly string[] {
  const lines = readFileSync(new URL('../../eval/numbers/eleventh.jsonl', import.meta.url), 'utf8').split('\n');
  return lines.slice(0, QUESTIONS).map((line) => String(JSON.parse(line)[language]));
}

/** What the adviser states, without formulas, as its own checker reads it. */
async function claimsAbout(text: string): Promise<readonly CheckedClaim[]> {
  const { blocks } = await adviser.answer({ text });
  const statements = blocks.flatMap((block) => (block.type === 'statement' ? [block.text] : []));
  return statements.flatMap((said) => {
    const [figure = ''] = said.split(/算式：|Formula: /u);
    return checkText(figure, { corpus: knowledge.corpus, document: PAPER }).claims;
  });
}

it.each(['zh', 'en'] as const)(
  'contradicts nothing that it says itself, and supports nearly all: %s',
  async (language) => {
    const claims: CheckedClaim[] = [];
    for (const question of questions(language)) claims.push(...(await claimsAbout(question)));
    expect(claims.filter(({ verdict }) => verdict === 'contradicted').map(({ text }) => text)).toEqual([]);
    const supported = claims.filter(({ verdict }) => verdict === 'supported').length;
    expect(supported / claims.length).toBeGreaterThan(LEAST_SUPPORTED);
  },
);
