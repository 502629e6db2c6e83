import { messageOf } from './render/components.js';
import type { Corpus } from '../../../knowledge/index.js';
import type { Drawable } from '../../charts/render-chart.js';
import { keptRequest } from '../../conversation/kept-request.js';
import type { Speaker } from '../../delivery/speaker.js';
import type { Responder } from '../../requests/index.js';
import type { PendingEvent } from '../../state/state.js';
import { readAddress, type ShownAgain } from './delivery/answer-address.js';
import type { DiscordMessage } from './discord-message.js';
import { headingAgain } from './render/heading.js';
import { renderAnswered } from './render/render-answered.js';

/** What pages are made of. */
export interface PageParts {
  readonly corpus: Corpus;
  readonly responder: Responder;
  /** Draws a chart or a table as a PNG file. */
  readonly draw: (drawable: Drawable) => Promise<Uint8Array>;
}

/**
 * A speaker that also shows again what was answered before: another page, or a private answer to all. It answers once
 * more what the receipt says was asked: the same, whatever process is there by then. That is no turn of a conversation,
 * and has no receipt of its own.
 */
export function pageSpeaker(speaker: Speaker<DiscordMessage>, parts: PageParts): Speaker<DiscordMessage> {
  return {
    ...speaker,
    async answer(event) {
      const again = readAddress(event)?.again ?? null;
      return again === null ? speaker.answer(event) : [await pageOf(again, event, parts)];
    },
  };
}

async function pageOf(
  { receipt, page, heading, thread }: ShownAgain,
  event: PendingEvent,
  { corpus, responder, draw }: PageParts,
): Promise<DiscordMessage> {
  const { request, audience: seenBy = 'place' } = keptRequest(event);
  const audience = seenBy === 'asker' ? 'asker' : 'channel';
  const answered = await responder.answer(request, event.asker, thread);
  const pages = renderAnswered(answered, {
    corpus,
    receipt,
    audience,
    heading: heading === null ? null : headingAgain(heading),
    draw: (drawable) => () => draw(drawable),
  });
  return pages[Math.min(page, pages.length - 1)] ?? messageOf([], audience);
}
