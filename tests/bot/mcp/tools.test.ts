import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { JsonSchemaType } from '@modelcontextprotocol/sdk/validation';
import { CfWorkerJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/cfworker';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpTools } from '../../../src/bot/adapters/mcp/offered-tools/mcp-tools.js';
import { createBriefer } from '../../../src/bot/briefing/index.js';
import { measureMention, numbersIn, tools as ours } from '../../../src/tools/index.js';
import { openBundledAdviser, PAPER, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { called, deskOf, joinedClient, openClient, wordsOf } from '../../support/mcp-clients.js';
import { inputsOf, type Places, type Vocabulary } from '../../support/tool-inputs.js';

let bundled: BundledAdviser;
/** A client, and what it was offered: it compiles a validator for the results of every tool. */
let client: Client;
let offered: readonly Tool[];
/** Of a brief given earlier. */
let receipt: unknown;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  client = await openClient(deskOf(bundled));
  offered = await listed(client);
  const { knowledge } = bundled;
  const earlier = await createBriefer({ knowledge, version: 'test' }).brief({ topic: '稀土', length: 'short' });
  receipt = 'receipt' in earlier ? earlier.receipt : null;
});
afterAll(async () => {
  await client.close();
  await bundled.knowledge.close();
});

const NAMES = mcpTools('en').map(({ name }) => name);

/** Tools whose work the adviser's own commands do, in words too. */
const TWINS = {
  'audit-figures': 'audit',
  'check-claims': 'check',
  'indicator-table': 'indicators',
  'list-indicators': 'indicators',
  'recommend-path': 'recommend',
};

async function listed(by: Client): Promise<readonly Tool[]> {
  return (await by.listTools()).tools;
}

describe('the tools', () => {
  it('are the commands of the adviser and every deterministic tool that is no twin of one', () => {
    const whole = ['ask', 'check', 'recommend', 'search', 'brief', 'indicators', 'audit'];
    const single = Object.keys(ours).filter((name) => !Object.hasOwn(TWINS, name));
    expect(NAMES.toSorted()).toEqual([...whole, ...single].toSorted());
    expect(whole).toEqual(expect.arrayContaining(Object.values(TWINS)));
  });

  it.each(['zh', 'en'] as const)('are described for a model to choose: %s', async (language) => {
    const tools = await listed(await joinedClient(deskOf(bundled, { language })));
    expect(tools.map(({ name }) => name)).toEqual(NAMES);
    for (const { name, title, description, annotations, inputSchema, outputSchema } of tools) {
      expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/u);
      expect(/\p{Script=Han}/u.test(title ?? '')).toBe(language === 'zh');
      expect(description?.length).toBeGreaterThan(10);
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      expect(JSON.stringify({ inputSchema, outputSchema })).not.toMatch(/"(?:prefixItems|\$schema)"/u);
    }
    expect(new Set(tools.map(({ description }) => description)).size).toBe(tools.length);
  });

  it('say of each argument of a whole question what it is', () => {
    const whole = offered.filter(({ name }) => !Object.hasOwn(ours, name));
    const silent = whole.flatMap(({ name, inputSchema }) =>
      Object.entries(inputSchema.properties ?? {})
        .filter(([, property]) => !('description' in property))
        .map(([argument]) => `${name}.${argument}`),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(NAMES)('%s', (name) => {
  it('gives what its output schema says, in both dialects of schemas, for whatever its input schema allows', async () => {
    const tool = offered.find((one) => one.name === name);
    const schema: JsonSchemaType = JSON.parse(JSON.stringify(tool?.outputSchema));
    const validators = [new AjvJsonSchemaValidator(), new CfWorkerJsonSchemaValidator()].map((validator) =>
      validator.getValidator(schema),
    );
    let answered = 0;
    const answers = fc.asyncProperty(inputsOf(tool?.inputSchema, vocabulary(), places()), async (input) => {
      const result = await called(client, name, input);
      expect(wordsOf(result)).not.toMatch(/^INTERNAL|^INVALID_INPUT/u);
      if (result.isError) return;
      answered += 1;
      for (const validate of validators) expect(validate(result.structuredContent).errorMessage).toBeUndefined();
      expect(wordsOf(result).trim()).not.toBe('');
    });
    await fc.assert(answers, { numRuns: 20 });
    // Deep terms hold many places, each of which may be one that is not held: a few are answered at least.
    expect(answered).toBeGreaterThan(0);
  });
});

describe('what a call names and nothing holds', () => {
  const cells = [0, 1].map((row) => ({ document: PAPER, table: 'table-2', row, column: 2 }));
  it.each<[name: string, input: Record<string, unknown>, words: RegExp]>([
    [
      'look-up-cells',
      { document: 'nope', table: 'table-2', rows: [0], columns: [1] },
      /document “nope”.*are: industrial/u,
    ],
    ['look-up-cells', { document: PAPER, table: 'table-2', rows: [0, 1_000_000], columns: [1] }, /row 1000000.*0–16/u],
    ['read-section', { document: PAPER, section: '99' }, /section “99”.*2\.1/u],
    ['read-passage', { document: PAPER, passage: 'nope' }, /passage “nope”.*#2\.1-p1|passage “nope”/u],
    ['list-outline', { document: PAPER, kind: 'measures', parent: 'nope' }, /path “nope”/u],
    ['list-outline', { document: PAPER, kind: 'aspects' }, /effect “”.*there are: /u],
    ['locate-pattern', { document: PAPER, pattern: 'nope' }, /pattern “nope”.*area-1-1/u],
    ['pair-terms', { terms: cells, apart: 'least', to: 9 }, /term 9 in terms.*0–1/u],
    ['rank-position', { terms: cells, index: 5, order: 'highest' }, /term 5 in terms.*0–1/u],
    ['look-up-numbers', { places: [{ document: PAPER, passage: `${PAPER}#2.2-p1`, at: 1 }] }, /number 1 in .*116 “/u],
    ['sum', { terms: [{ sum: [{ document: PAPER, passage: `${PAPER}#2.2-p1`, at: 1 }] }] }, /number 1 in /u],
  ])('is told by %s: %j', async (name, input, words) => {
    const result = await called(client, name, input);
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).toMatch(/^UNKNOWN_PLACE: /u);
    expect(wordsOf(result)).toMatch(words);
    expect(result.structuredContent).toBeUndefined();
  });
});

describe.each(NAMES)('%s, called wrongly', (name) => {
  it('says which argument does not fit, and what it takes', async () => {
    const { properties = {}, required = [] } = offered.find((one) => one.name === name)?.inputSchema ?? {};
    const names = Object.keys(properties);
    const wrong = [
      ...(required.length > 0 ? [{}] : []),
      { nonsense: 1 },
      ...names.map((argument) => ({ [argument]: null })),
      ...names.map((argument) => ({ [argument]: { nonsense: [] } })),
    ];
    for (const input of wrong) {
      const result = await called(client, name, input);
      expect(result.isError, JSON.stringify(input)).toBe(true);
      expect(wordsOf(result)).toMatch(/^INVALID_(?:INPUT|RECEIPT): /u);
      expect(result.structuredContent).toBeUndefined();
    }
  });
});

/** What is not held is an error at every place of a term, so that it has to be rare. */
function mostly<Value>(held: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 24, arbitrary: held }, { weight: 1, arbitrary: other });
}

const row = mostly(fc.integer({ min: 0, max: 16 }), fc.constant(18));
const column = mostly(fc.integer({ min: 1, max: 2 }), fc.constantFrom(0, 3, 4));

/** Cells and numbers of the bundled paper; of many terms each must be held, so that few are not. */
function places(): Places {
  const [document] = bundled.knowledge.corpus.documents;
  const passages = document?.sections.flatMap((section) => section.passages) ?? [];
  const numbers = passages.flatMap((passage) =>
    numbersIn(passage)
      .filter((mention) => measureMention(mention, passage) !== null)
      .map(({ start }) => ({ document: PAPER, passage: passage.id, at: start })),
  );
  const cell = (last: number) =>
    fc.record({
      document: fc.constant(PAPER),
      table: fc.constant('table-2'),
      row: fc.integer({ min: 0, max: last }),
      column: fc.integer({ min: 0, max: 3 }),
    });
  const unheld = { document: PAPER, passage: `${PAPER}#2.2-p1`, at: 0 };
  return {
    'document,table,row,column': fc.oneof({ weight: 19, arbitrary: cell(16) }, { weight: 1, arbitrary: cell(18) }),
    'document,passage,at,end': fc.oneof(
      { weight: 19, arbitrary: fc.constantFrom(...numbers) },
      { weight: 1, arbitrary: fc.constant(unheld) },
    ),
  };
}

/** Words and places of the bundled paper. */
function vocabulary(): Vocabulary {
  const { documents } = bundled.knowledge.corpus;
  const passages = documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  const outlines = documents.flatMap(({ outline }) => outline ?? []);
  const words = fc.constantFrom(
    '2022年稀土出口多少？',
    'Which exports grew fastest in 2022?',
    '稀土',
    'rare earths',
    '我们的产业依赖进口，核心技术受制于人',
    '制造业增加值从 20.03 万亿元增长到 26.60 万亿元，年均增速 5.84%。',
    'What will exports be in 2030?',
    'asdf qwer',
  );
  return {
    question: words,
    claim: words,
    description: words,
    query: words,
    topic: words,
    since: fc.constantFrom(receipt, receipt, { version: 'x' }),
    thread: fc.array(words, { maxLength: 2 }),
    document: mostly(fc.constant(PAPER), fc.constant('none')),
    table: mostly(fc.constant('table-2'), fc.constant('table-1')),
    row,
    column,
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    columns: fc.array(column, { minLength: 1, maxLength: 3 }),
    passage: fc.constantFrom(...passages.map(({ id }) => id)),
    section: fc.constantFrom('2.1', '2.2', '3', '4.3', 'abstract', '9.9'),
    name: fc.constantFrom('table 2', '表2', '稀土', 'footwear'),
    periods: fc.constantFrom(['2022'], ['2021', '2022']),
    unit: fc.constantFrom('万元', 'billion yuan', '%', 'tonnes'),
    sort: fc.constantFrom({ column: '2022' }, { column: '2021 年', order: 'lowest' }),
    pattern: fc.constantFrom('none', ...outlines.flatMap(({ areas }) => areas.flatMap(idsOfPatterns))),
    parent: fc.constantFrom('none', ...outlines.flatMap(({ areas, paths, effects }) => ids(areas, paths, effects))),
    holding: fc.integer({ min: 2, max: 5 }),
    limits: fc.constantFrom([], [{ comparison: 'above', value: '100' }]),
    years: mostly(fc.constant(1), fc.integer({ min: 2, max: 5 })),
    index: fc.constant(0),
  };
}

const idsOfPatterns = ({ patterns }: { readonly patterns: ReadonlyArray<{ readonly id: string }> }): string[] =>
  patterns.map(({ id }) => id);

const ids = (...lists: ReadonlyArray<ReadonlyArray<{ readonly id: string }>>): string[] =>
  lists.flat().map(({ id }) => id);
