import { afterAll, beforeAll } from 'vitest';
import { ChatSession } from '../../../../src/bot/adapters/terminal/chat/chat-session.js';
import { sourceNames } from '../../../../src/bot/reply/source-names.js';
import { describeChatAdapter, type SaidAnswer } from '../../../contracts/chat-adapter.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Lines of one conversation. */
async function converse(turns: readonly string[]): Promise<readonly SaidAnswer[]> {
  const { adviser, knowledge } = bundled;
  const session = new ChatSession({ adviser, names: sourceNames(knowledge.corpus), language: null, locale: 'en' });
  const said: SaidAnswer[] = [];
  for (const turn of turns) {
    const response = await session.respond(turn);
    if (response.kind !== 'reply') throw new Error(`Not answered: ${turn}`);
    const { text, citations, figures } = response.reply;
    said.push({ text, citations, figures });
  }
  return said;
}

describeChatAdapter('the terminal chat', async () => ({ converse }));
