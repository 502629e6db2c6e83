import { afterAll, beforeAll } from 'vitest';
import { describeChatAdapter, type ChatAdapterUse } from '../../contracts/chat-adapter.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { mention, slackBench, wholeAnswer, wordsOf } from '../../support/slack-app.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
}, 180_000);
afterAll(() => bundled.knowledge.close());

/** Mentions in a thread, through the real client to a Slack on this machine. */
async function slackUse(): Promise<ChatAdapterUse> {
  const bench = await slackBench(bundled);
  return {
    async converse(turns) {
      const said: string[] = [];
      let thread: string | undefined;
      for (const turn of turns) {
        const ts = await mention(bench, turn, thread);
        thread ??= ts;
        said.push(wordsOf(await wholeAnswer(bench, ts, thread)));
      }
      return said;
    },
  };
}

describeChatAdapter('Slack', slackUse);
