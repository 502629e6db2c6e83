import assert from 'node:assert/strict';
import { openAdviser } from './index.js';

/** Asks the bundled paper. */
export async function ask(): Promise<void> {
  //#region ask
  const adviser = await openAdviser({ index: '.cache/index' });
  const reply = await adviser.answer({ text: '什么是供应链韧性？' });
  assert.equal(reply.kind, 'answer');
  assert.equal(reply.citations[0]?.section, '2.1');
  await adviser.close();
  //#endregion
}
