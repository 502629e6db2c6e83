import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../knowledge/index.js';
import {
  ask,
  audit,
  brief,
  check,
  indicators,
  indicatorTable,
  openAdviser,
  openKnowledge,
  recommend,
  search,
} from '../index.js';

/** Opens the bundled paper. */
export async function open(): Promise<void> {
  //#region open
  const knowledge = await openKnowledge({ index: '.cache/index' });
  assert.deepEqual(
    knowledge.corpus.documents.map(({ id }) => id),
    ['industrial-innovation'],
  );
  await knowledge.close();
  //#endregion
}

/** Asks the bundled paper. */
export async function openAndAsk(): Promise<void> {
  //#region ask
  const adviser = await openAdviser({ index: '.cache/index' });
  const reply = await adviser.answer({ text: '什么是供应链韧性？' });
  assert.equal(reply.kind, 'answer');
  assert.equal(reply.citations[0]?.section, '2.1');
  await adviser.close();
  //#endregion
}

/** Lets a model put answers in words; where none runs at the address, the rules answer. */
export async function withModel(): Promise<void> {
  //#region model
  const model = { url: 'http://127.0.0.1:11434/v1', model: 'qwen2.5:7b' };
  const adviser = await openAdviser({ index: '.cache/index', model, modelSeconds: 60 });
  const reply = await adviser.answer({ text: '2022年稀土出口额是多少？' });
  assert.equal(reply.figures[0]?.value, 70.7);
  await adviser.close();
  //#endregion
}

/** What the command line does, as functions. */
export async function commands(): Promise<void> {
  const knowledge = await openKnowledge({ index: '.cache/index' });
  for (const example of [growth, checking, recommending, searching, briefing, tables, table, auditing]) {
    await example(knowledge);
  }
  await knowledge.close();
}

async function growth(knowledge: KnowledgeIndex): Promise<void> {
  //#region growth
  const reply = await ask({ text: 'How much did rare earth exports grow from 2021 to 2022?' }, knowledge);
  assert.equal(reply.figures[0]?.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
  assert.equal(reply.figures[0].inputs[0]?.row, '稀土');
  //#endregion
}

async function checking(knowledge: KnowledgeIndex): Promise<void> {
  //#region check
  const { verdict, claims } = await check({ text: '2022年稀土出口额为70.7亿元。' }, knowledge);
  assert.equal(verdict, 'supported');
  assert.equal(claims[0]?.found?.value, 70.7);
  //#endregion
}

async function recommending(knowledge: KnowledgeIndex): Promise<void> {
  //#region recommend
  const description = '我们做光刻设备，核心部件全部依赖进口，国内没有供应商。';
  const { mechanisms, signals } = await recommend({ description }, knowledge);
  assert.equal(mechanisms[0]?.id, 'technology');
  assert.ok(signals.some(({ holds }) => holds));
  //#endregion
}

async function searching(knowledge: KnowledgeIndex): Promise<void> {
  //#region search
  const [best] = await search({ query: '供应链的多元化', limit: 3 }, knowledge);
  assert.match(best?.text ?? '', /多元化/u);
  //#endregion
}

async function briefing(knowledge: KnowledgeIndex): Promise<void> {
  //#region brief
  const result = await brief({ topic: '成品油', length: 'short' }, knowledge);
  assert.equal(result.kind, 'brief');
  //#endregion
}

async function tables(knowledge: KnowledgeIndex): Promise<void> {
  //#region indicators
  const [exports] = await indicators({}, knowledge);
  assert.deepEqual(exports?.periods, ['2021', '2022']);
  //#endregion
}

async function table(knowledge: KnowledgeIndex): Promise<void> {
  //#region table
  const { rows } = await indicatorTable({ name: '稀土', growth: 'computed' }, knowledge);
  assert.ok(rows[0]?.cells.some(({ formula }) => formula === '(70.7 − 42.2) ÷ 42.2 × 100'));
  //#endregion
}

async function auditing(knowledge: KnowledgeIndex): Promise<void> {
  //#region audit
  const { findings } = await audit({ language: 'en' }, knowledge);
  assert.ok(findings.every(({ verdict }) => verdict !== 'inconsistent'));
  //#endregion
}
