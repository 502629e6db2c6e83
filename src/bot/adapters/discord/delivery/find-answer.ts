import { CallRefused, type Caller } from '../../../delivery/caller.js';
import type { History } from '../../../delivery/place.js';
import type { IncomingEvent } from '../../../state/state.js';
import { answerMark } from './answer-mark.js';
import { HISTORY_PAGE, type DiscordPoster, type HistoryMessage } from './discord-poster.js';

/** Pages looked through at most: 1,000 messages since the question. */
const MOST_PAGES = 10;

/** Parts of an answer that are looked for, from that which stands for the first: no answer has more. */
const PARTS = Array.from({ length: 40 }, (_, index) => index - 1);

/** Looks for the messages of an event's answer in a channel, from the newest back to the question. */
export async function findAnswer(
  { id, message: question }: IncomingEvent,
  channel: string,
  { history }: Pick<DiscordPoster, 'history'>,
  caller: Caller,
): Promise<History> {
  const parts = new Map(PARTS.map((part) => [answerMark(id, part), part]));
  const found = new Map<number, string>();
  let before: string | null = null;
  try {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const page: readonly HistoryMessage[] = await readPage(channel, before, history, caller);
      // Without the permission to read it, Discord gives an empty history.
      if (pages === 0 && page.length === 0) break;
      for (const { part, message } of marked(page, parts)) found.set(part, message);
      before = page.at(-1)?.id ?? null;
      const isWhole = page.length < HISTORY_PAGE || before === null || BigInt(before) <= BigInt(question);
      if (isWhole) return { found, complete: true };
    }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error;
  }
  return { found, complete: false };
}

function readPage(
  channel: string,
  before: string | null,
  history: DiscordPoster['history'],
  caller: Caller,
): Promise<readonly HistoryMessage[]> {
  return caller.repeated(() => history(channel, before));
}

function marked(
  page: readonly HistoryMessage[],
  parts: ReadonlyMap<number, number>,
): readonly { readonly part: number; readonly message: string }[] {
  return page.flatMap(({ id, components: [first] }) => {
    const part = first?.id === undefined ? undefined : parts.get(first.id);
    return part === undefined ? [] : [{ part, message: id }];
  });
}
