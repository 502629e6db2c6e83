import { afterAll, beforeAll } from 'vitest';
import { describeChatAdapter, type ChatAdapterUse, type SaidAnswer } from '../../contracts/chat-adapter.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { discordBench, receiptUnder, replied, writtenOn, type DiscordBench } from '../../support/discord-app.js';
import type { Message } from '../../support/discord-server/world.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Mentions in a thread, through the real client to a Discord on this machine. */
async function discordUse(): Promise<ChatAdapterUse> {
  const bench = await discordBench(bundled);
  return {
    async converse(turns) {
      const said: SaidAnswer[] = [];
      for (const text of turns) {
        const message = bench.people.mention({ user: bench.user, channel: bench.channel, text });
        said.push(await saidIn(await replied(bench, message), bench));
      }
      return said;
    },
  };
}

/** What the receipt holds that the buttons of an answer name; its text, where the pages show it letter for letter. */
async function saidIn(messages: readonly Message[], bench: DiscordBench): Promise<SaidAnswer> {
  const { outcome } = await receiptUnder(messages, bench);
  const { text, citations, figures } = outcome;
  const shown = await everyPage(messages, bench);
  return { text: letters(shown) === letters(text) ? text : shown, citations, figures };
}

/** Letters without white space, and without the breaks that keep Discord from reading them. */
const letters = (text: string): string => text.replace(/[\s\u200b]/gu, '');

/** The words of all pages, turned one by one as a reader does; pictures have words of their own, for who does not see them. */
async function everyPage([first]: readonly Message[], { people, user }: DiscordBench): Promise<string> {
  const pages: string[] = [];
  if (first === undefined) return '';
  for (let page = 0; ; page += 1) {
    const now = people.now(first);
    if (now === undefined) break;
    pages.push(writtenOn(now));
    const next = new RegExp(
      `"custom_id":"(page:${page + 1}:[\\w-]+)","label":"[^"]*","style":\\d+,"disabled":false`,
      'u',
    );
    const [, customId] = next.exec(JSON.stringify(now.components)) ?? [];
    if (customId === undefined) break;
    await people.actions.press({ user, on: first, customId });
    await people.until(() => writtenOn(people.now(first) ?? now) !== pages.at(-1));
  }
  return pages.join('\n');
}

describeChatAdapter('Discord', discordUse);
