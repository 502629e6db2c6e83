import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../../src/bot/adapters/discord/discord-message.js';
import { renderAnswered } from '../../../../src/bot/adapters/discord/render/render-answered.js';
import {
  receiptOf,
  requestAgain,
  type Answered,
  type Request,
  type Responder,
} from '../../../../src/bot/requests/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { drawAsJson, missingIn, pageFaults, shownOn } from '../../../support/discord-answers.js';
import { responderOf } from '../../../support/responder-of.js';
import { asker } from '../../../support/state-samples.js';

const ASKER = asker('U1');

let bundled: BundledAdviser;
let responder: Responder;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  responder = responderOf(bundled);
});
afterAll(() => bundled.knowledge.close());

function pagesOf(answered: Answered): readonly DiscordMessage[] {
  const { corpus } = bundled.knowledge;
  return renderAnswered(answered, { corpus, receipt: 'r1', audience: 'channel', heading: null, draw: drawAsJson });
}

const LITHOGRAPHY = 'We make lithography equipment and have no domestic suppliers.';
const REQUESTS: readonly Request[] = [
  { kind: 'ask', question: '稀土出口从2021年到2022年增长了百分之多少？' },
  { kind: 'ask', question: 'List all experience patterns.' },
  { kind: 'ask', question: '2.2节讲了什么？' },
  { kind: 'ask', question: '2021年和2022年稀土、钢材、家具的出口各是多少？' },
  { kind: 'ask', question: 'What is the weather like today?' },
  { kind: 'recommend', description: LITHOGRAPHY },
  { kind: 'check', text: 'Rare earth exports were 8 billion yuan in 2022.' },
  { kind: 'summarise', text: '稀土出口增长很快。' },
  { kind: 'brief', topic: '稀土', length: 'full', file: 'word' },
  { kind: 'brief', topic: 'rare earths', length: 'short', file: 'none' },
  { kind: 'indicators', name: null, language: 'en' },
  { kind: 'indicators', name: '表2' },
  { kind: 'growth', name: 'rare earths' },
  { kind: 'documents', language: 'zh' },
  { kind: 'help', language: 'en' },
];

/** What an answer says, where it is words. */
function wordsOf(answered: Answered): string {
  if (answered.kind === 'brief') return answered.brief.text;
  return receiptOf(answered)?.outcome.text ?? '';
}

describe('whatever is answered', () => {
  it.each(REQUESTS)('%j is shown whole, within every limit', async (request) => {
    const answered = await responder.answer(request, ASKER);
    const pages = pagesOf(answered);
    expect(pageFaults(pages)).toEqual([]);
    expect(missingIn(shownOn(pages), wordsOf(answered))).toBeNull();
  });

  it.each(REQUESTS.filter(({ kind }) => kind !== 'help'))(
    '%j is found again from its receipt, page by page',
    async (request) => {
      const answered = await responder.answer(request, ASKER);
      const receipt = receiptOf(answered);
      if (receipt === null) throw new Error('There is no receipt');
      const again = requestAgain(receipt, request.kind === 'brief' ? request.file : 'none');
      const found = await responder.answer(again.request, ASKER, again.thread);
      const told = (pages: readonly DiscordMessage[]): unknown => pages.map(({ components }) => components);
      expect(told(pagesOf(found))).toEqual(told(pagesOf(answered)));
    },
  );

  it('in the middle of a conversation is found again with the turns before it', async () => {
    const thread = ['2022年稀土出口多少？'];
    const answered = await responder.answer({ kind: 'ask', question: '2021年呢？' }, ASKER, thread);
    const receipt = receiptOf(answered);
    const again = receipt && requestAgain(receipt, 'none');
    expect(again?.thread).toEqual(thread);
    expect(again && pagesOf(await responder.answer(again.request, ASKER, again.thread))).toEqual(pagesOf(answered));
  });

  it('has a chart on its first page, and files that Discord can name', async () => {
    const [first] = pagesOf(
      await responder.answer({ kind: 'brief', topic: '稀土', length: 'full', file: 'word' }, ASKER),
    );
    expect(first?.files.map(({ name }) => name)).toEqual(['table.png', 'table-2.png', 'brief.docx']);
    const [table] = pagesOf(await responder.answer({ kind: 'indicators', name: '表2' }, ASKER));
    expect(table?.files.map(({ name }) => name).toSorted()).toEqual(['table-2.csv', 'table-2.png', 'table.png']);
  });
});
