import type { Corpus } from '../../../knowledge/index.js';
import type { ChartData } from '../../charts/chart.js';
import type { Wording } from '../../conversation/wording.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import type { Outgoing } from './delivery/outgoing.js';
import { plainMessage } from './plain-message.js';
import { underHeading } from './render/heading.js';
import { renderAnswered } from './render/render-answered.js';

/** What Slack's messages are made of. */
export interface WordingParts {
  readonly corpus: Corpus;
  /** Draws a chart as a PNG file. */
  readonly draw: (data: ChartData) => Promise<Uint8Array>;
}

/** Slack's messages. What only one user sees has no files, so that no picture is drawn for it. */
export function slackWording({ corpus, draw }: WordingParts): Wording<Outgoing> {
  const drawLater = (data: ChartData) => (): Promise<Uint8Array> => draw(data);
  return {
    plain: plainMessage,
    answer: (answered, { receipt, audience }) =>
      renderAnswered(answered, { corpus, receipt, draw: audience === 'place' ? drawLater : null }),
    under: underHeading,
    detour: (why, about, language) => {
      const { detours } = messagesIn(slackMessages, language);
      return detours[why === 'too-long-there' ? why : 'cannot-write-there'](about);
    },
  };
}
