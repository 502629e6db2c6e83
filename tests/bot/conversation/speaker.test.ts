import { beforeAll, afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createDesk } from '../../../src/bot/conversation/desk.js';
import { payloadOf } from '../../../src/bot/conversation/kept-request.js';
import { unseenId } from '../../../src/bot/conversation/unseen.js';
import { createSpeaker } from '../../../src/bot/conversation/speaker.js';
import type { Wording } from '../../../src/bot/conversation/wording.js';
import { chatMessages } from '../../../src/bot/messages/chat.js';
import { receiptOf, type Request } from '../../../src/bot/requests/index.js';
import { openState } from '../../../src/bot/state/open-state.js';
import type { IncomingEvent, PendingEvent, State } from '../../../src/bot/state/state.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { asker } from '../../support/state-samples.js';
import { stateFolder } from '../../support/temporary-folder.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const LI = asker('U1');
const FIRST = '2022年稀土出口多少？';

/** The smallest platform: its messages are words. */
const wording: Wording<string> = {
  plain: (text) => text,
  answer: (answered, { audience }) => [`${receiptOf(answered)?.outcome.text ?? answered.kind} (${audience})`],
  under: (answer, heading) => [heading, ...answer],
  detour: (why, about) => `${why}: ${about}`,
};

const eventOf = (id: string, request: Request, more: Partial<PendingEvent> = {}): PendingEvent => ({
  id,
  asker: LI,
  message: id,
  thread: '1',
  payload: payloadOf(request),
  parts: new Map(),
  ...more,
});

async function freshState(): Promise<State> {
  const state = await openState({ folder: await stateFolder() });
  onTestFinished(() => state.close());
  return state;
}

describe('a speaker over any wording', () => {
  it('answers with the turns before a question, and keeps turn and receipt', async () => {
    const state = await freshState();
    const speaker = createSpeaker({ responder: responderOf(bundled), state, wording });
    await speaker.answer(eventOf('2', { kind: 'ask', question: FIRST }));
    const [second] = await speaker.answer(eventOf('3', { kind: 'ask', question: '2021年呢？' }));
    const expected = await bundled.adviser.answer({ text: '2021年呢？', thread: [FIRST] });
    expect(second).toBe(`${expected.text} (place)`);
    expect(await state.threads.recent('T1', 'U1', 5)).toEqual(['2021年呢？', FIRST]);
  });

  it('says first why an answer comes elsewhere, with the beginning of a long question', async () => {
    const speaker = createSpeaker({ responder: responderOf(bundled), state: await freshState(), wording });
    const request = { kind: 'ask', question: `${FIRST}${'稀'.repeat(100)}` } as const;
    const [why] = await speaker.answer(
      eventOf('2', request, { payload: payloadOf(request, { detour: 'cannot-write-there' }) }),
    );
    expect(why).toBe(`cannot-write-there: ${request.question.slice(0, 60)}…`);
  });

  it('says what was asked where a button asked it', async () => {
    const speaker = createSpeaker({ responder: responderOf(bundled), state: await freshState(), wording });
    const [heading] = await speaker.answer(eventOf(unseenId('button', 'U1', '7'), { kind: 'ask', question: FIRST }));
    expect(heading).toBe(chatMessages.zh.asked(FIRST));
  });

  it('works, and is sorry, in the language that was chosen where words leave it open', async () => {
    const state = await freshState();
    await state.settings.keep('T1', 'U1', { language: 'en', visibility: null });
    const speaker = createSpeaker({ responder: responderOf(bundled), state, wording });
    expect(await speaker.working(eventOf('2', { kind: 'ask', question: '2022?' }))).toEqual({
      placeholder: chatMessages.en.working,
      status: chatMessages.en.status,
    });
    const said = speaker.sorry(eventOf('2', { kind: 'ask', question: FIRST }), new Error('a bug'));
    expect(said).toBe(chatMessages.zh.broken);
  });
});

describe('a desk over any wording', () => {
  it('answers who asked alone, and leaves what is to be delivered in the direct conversation', async () => {
    const accepted: IncomingEvent[] = [];
    const desk = createDesk({
      corpus: bundled.knowledge.corpus,
      adviser: bundled.adviser,
      responder: responderOf(bundled),
      state: await freshState(),
      wording,
      accept: async (event) => accepted.push(event),
      directPlace: (who) => ({ asker: { ...who, channel: 'D1' }, message: '9', thread: null }),
    });
    const requested = { request: { kind: 'ask', question: FIRST }, asker: LI, id: 'trigger' } as const;
    const { text } = await bundled.adviser.answer({ text: FIRST });
    expect(await desk.answer(requested)).toEqual([`${text} (asker)`]);
    await desk.deliver(requested, 'too-long-there');
    const payload = payloadOf(requested.request, { detour: 'too-long-there' });
    expect(accepted).toEqual([{ id: 'trigger', asker: { ...LI, channel: 'D1' }, message: '9', thread: null, payload }]);
  });
});
