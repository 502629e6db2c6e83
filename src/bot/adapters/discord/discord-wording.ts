import { ComponentType } from 'discord-api-types/v10';

import type { Corpus } from '../../../knowledge/index.js';
import type { Drawable } from '../../charts/render-chart.js';
import type { Wording } from '../../conversation/wording.js';
import { messagesIn } from '../../messages/catalogue.js';
import { discordMessages } from '../../messages/discord.js';
import { plainMessage } from './plain-message.js';
import type { DiscordMessage } from './discord-message.js';
import { headingOf } from './render/heading.js';
import { renderAnswered } from './render/render-answered.js';

/** What Discord's messages are made of. */
export interface WordingParts {
  readonly corpus: Corpus;
  /** Draws a chart or a table as a PNG file. */
  readonly draw: (drawable: Drawable) => Promise<Uint8Array>;
}

/** Discord's messages: of an answer the first page, whose buttons put the others in its place. */
export function discordWording({ corpus, draw }: WordingParts): Wording<DiscordMessage> {
  return {
    plain: (text) => plainMessage(text),
    answer(answered, { receipt, audience }) {
      const drawLater = (drawable: Drawable) => (): Promise<Uint8Array> => draw(drawable);
      const seenBy = audience === 'asker' ? 'asker' : 'channel';
      const pages = renderAnswered(answered, { corpus, receipt, audience: seenBy, heading: null, draw: drawLater });
      return answered.kind === 'help' ? pages : pages.slice(0, 1);
    },
    under: (answer, heading) =>
      answer.map((message, index) => (index === 0 ? underHeading(message, heading) : message)),
    detour: (why, about, language) => messagesIn(discordMessages, language).detours[why](about),
  };
}

/** A message under a line that says what it answers. */
function underHeading(message: DiscordMessage, heading: string): DiscordMessage {
  const [first, ...rest] = message.components;
  if (first?.type !== ComponentType.Container) return message;
  return { ...message, components: [{ ...first, components: [headingOf(heading), ...first.components] }, ...rest] };
}
