import type { Outgoing } from '../../../src/bot/adapters/slack/delivery/outgoing.js';
import { slackCarrier } from '../../../src/bot/adapters/slack/delivery/slack-carrier.js';
import type { Carrier } from '../../../src/bot/delivery/carrier.js';
import type { IncomingEvent } from '../../../src/bot/state/state.js';
import type { Channels, DeliveryDriver } from './delivery-driver.js';
import { SlackChannels } from './slack-channels.js';

/** A channel that the app is no member of: what it refuses is said to who asked. */
export const CLOSED = 'C9';

/** Slack's own carrier over Slack's channels in memory. */
export const slackDriver: DeliveryDriver<Outgoing> = {
  platform: 'slack',
  statusIn: (channel) => channel === 'D3',
  message: (text, files = []) => ({ text, blocks: [], files }),
  channels: (fates = [], history = 'readable') =>
    slackChannels(new SlackChannels(fates, history === 'readable' ? null : 'missing_scope')),
};

export function slackChannels(slack: SlackChannels): Channels<Outgoing> {
  return {
    fates: slack.fates,
    carrier(life): Carrier<Outgoing> {
      const { assistant, chat, files, conversations } = slack.poster();
      const carrier = slackCarrier(async () => ({
        chat: life.calls(chat),
        files: life.calls(files),
        conversations: life.calls(conversations),
        ...(assistant && { assistant: { threads: life.calls(assistant.threads) } }),
      }));
      return { ...carrier, elsewhere };
    },
    standing: () =>
      slack.standing.map(({ channel, text, metadata }) => ({
        channel,
        text,
        mark: JSON.stringify(metadata?.event_payload),
      })),
    files: () => slack.uploads.map(({ filename }) => filename),
  };
}

/** The tests' payloads are no requests, so that the adapter's own could not read them. */
function elsewhere(event: IncomingEvent, refusal: string): IncomingEvent | null {
  const { asker, id } = event;
  if (asker.channel !== CLOSED || refusal !== 'not_in_channel') return null;
  return { ...event, id: `${id}:direct`, asker: { ...asker, channel: asker.user }, thread: null };
}
