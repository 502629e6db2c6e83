import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceSchema } from '../../../src/knowledge/documents/advice-schema.js';
import { SignalReader } from '../../../src/tools/recommending/signal-reader.js';

const ADVICE = new URL('../../../corpus/industrial-innovation/advice.json', import.meta.url);
const advice = adviceSchema.parse(JSON.parse(readFileSync(ADVICE, 'utf8')));
const reader = new SignalReader(
  advice,
  () => Promise.resolve([]),
  () => true,
);

/** Turns of the event loop that others have while something is done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let turn = setImmediate(function count() {
    turns += 1;
    turn = setImmediate(count);
  });
  await work();
  clearImmediate(turn);
  return turns;
}

describe('a description of pages', () => {
  const CLAUSES = 400;
  it.each([
    ['Chinese', '我们的门市每天早上八点开门。'],
    ['English', 'Our shop opens at eight every morning. '],
  ])('leaves others their turn between its clauses: %s', async (_, clause) => {
    const text = clause.repeat(CLAUSES);
    expect(await turnsDuring(() => reader.read(text, 0))).toBeGreaterThanOrEqual(CLAUSES);
    expect(await turnsDuring(() => reader.namesTrouble(text))).toBeGreaterThanOrEqual(CLAUSES);
  });

  it('is read to its end', async () => {
    const mentions = await reader.read(`${'我们的门市每天早上八点开门。'.repeat(CLAUSES)}核心部件全部依赖进口。`, 0);
    expect(mentions.map(({ finding }) => finding.by)).toContain('words');
  });
});
