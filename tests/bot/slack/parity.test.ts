import { afterAll, beforeAll } from 'vitest';
import { describeChatAdapter, type ChatAdapterUse, type SaidAnswer } from '../../contracts/chat-adapter.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { mention, receiptUnder, slackBench, wholeAnswer, wordsOf, type SlackBench } from '../../support/slack-app.js';
import type { Message } from '../../support/slack-server/workspace.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Mentions in a thread, through the real client to a Slack on this machine. */
async function slackUse(): Promise<ChatAdapterUse> {
  const bench = await slackBench(bundled);
  return {
    async converse(turns) {
      const said: SaidAnswer[] = [];
      let thread: string | undefined;
      for (const turn of turns) {
        const ts = await mention(bench, turn, thread);
        thread ??= ts;
        said.push(await saidIn(await wholeAnswer(bench, ts, thread), bench));
      }
      return said;
    },
  };
}

/** The words of an answer, and what the receipt holds that its buttons name. */
async function saidIn(messages: readonly Message[], bench: SlackBench): Promise<SaidAnswer> {
  const { outcome } = await receiptUnder(messages, bench);
  return { text: wordsOf(messages), citations: outcome.citations, figures: outcome.figures };
}

describeChatAdapter('Slack', slackUse);
