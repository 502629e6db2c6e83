import { describe, expect, it, onTestFinished } from 'vitest';
import { grantWish } from '../../../src/bot/conversation/grant-wish.js';
import { noteFeedback } from '../../../src/bot/conversation/note-feedback.js';
import { openReceipt } from '../../../src/bot/conversation/open-receipt.js';
import { chatMessages } from '../../../src/bot/messages/chat.js';
import { openState } from '../../../src/bot/state/open-state.js';
import type { State } from '../../../src/bot/state/state.js';
import { asker, receipt } from '../../support/state-samples.js';
import { stateFolder } from '../../support/temporary-folder.js';

const LI = asker('U1');
const RECEIPT = receipt('2022年稀土出口多少？');

async function freshState(): Promise<State> {
  const state = await openState({ folder: await stateFolder() });
  onTestFinished(() => state.close());
  return state;
}

/** A database at whose address nobody listens. */
async function awayState(): Promise<State> {
  const state = await openState({ databaseUrl: 'postgres://127.0.0.1:1/db' });
  onTestFinished(() => state.close());
  return state;
}

describe('a wish', () => {
  it('changes what was chosen, and leaves the rest', async () => {
    const state = await freshState();
    expect(await grantWish({ kind: 'choose', chosen: { language: 'en' } }, LI, state)).toEqual({ kind: 'chosen' });
    await grantWish({ kind: 'choose', chosen: { visibility: 'visible' } }, LI, state);
    expect(await state.settings.read('T1', 'U1')).toEqual({ language: 'en', visibility: 'visible' });
    await grantWish({ kind: 'choose', chosen: { language: null } }, LI, state);
    expect(await state.settings.read('T1', 'U1')).toEqual({ language: null, visibility: 'visible' });
  });

  it('to be forgotten removes what is kept of who has it, and of nobody else', async () => {
    const state = await freshState();
    await state.receipts.keep(LI, 'mine', RECEIPT);
    await state.receipts.keep(asker('U2'), 'theirs', RECEIPT);
    expect(await grantWish({ kind: 'forget' }, LI, state)).toEqual({ kind: 'forgotten', records: 1 });
    expect(await state.receipts.read(LI, 'theirs')).not.toBeNull();
  });

  it('is not kept while the database is away, and says so', async () => {
    const state = await awayState();
    expect(await grantWish({ kind: 'forget' }, LI, state)).toEqual({ kind: 'not-kept' });
    expect(await grantWish({ kind: 'choose', chosen: {} }, LI, state)).toEqual({ kind: 'not-kept' });
  });
});

describe('a button of an answer', () => {
  it('opens the receipt that it names, in its own channel alone', async () => {
    const state = await freshState();
    await state.receipts.keep(LI, 'name', RECEIPT);
    expect(await openReceipt('name', LI, state)).toEqual({ kind: 'receipt', receipt: RECEIPT });
    expect(await openReceipt('name', asker('U1', 'T1', 'C2'), state)).toMatchObject({ kind: 'notice' });
  });

  it.each(['zh', 'en'] as const)('says in the chosen language that nothing is held: %s', async (language) => {
    const state = await freshState();
    await state.settings.keep('T1', 'U1', { language, visibility: null });
    const text = chatMessages[language].forgotten;
    expect(await openReceipt('gone', LI, state)).toEqual({ kind: 'notice', text, language });
  });

  it('keeps what is thought of the answer beside its receipt, the last word of each user', async () => {
    const state = await freshState();
    await state.receipts.keep(LI, 'name', RECEIPT);
    const judged = { asker: LI, receipt: 'name', reason: null } as const;
    expect(await noteFeedback({ ...judged, verdict: 'up' }, state)).toEqual(RECEIPT);
    await noteFeedback({ ...judged, verdict: 'down', reason: '少了单位' }, state);
    expect(await state.feedback.all()).toEqual([
      { asker: LI, message: 'name', verdict: 'down', reason: '少了单位', receipt: RECEIPT },
    ]);
  });
});
