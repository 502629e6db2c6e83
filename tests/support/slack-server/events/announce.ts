import type { JsonObject } from '../../server-parts/json.js';
import type { Slack } from '../slack.js';
import type { Channel, Workspace } from '../workspace.js';
import { eventBody } from './event-body.js';

// https://docs.slack.dev/reference/events: what an app may hear of it needs the scope to read it.
const MESSAGE_EVENTS = {
  channel: { name: 'message.channels', scope: 'channels:history' },
  group: { name: 'message.groups', scope: 'groups:history' },
  im: { name: 'message.im', scope: 'im:history' },
} as const;

/** True if the app asked for such events and holds the scope that they need. */
export function hears({ app }: Slack, { installation }: Workspace, name: string, scope: string | null): boolean {
  return app.events.includes(name) && (scope === null || installation?.scopes.has(scope) === true);
}

/** Tells the app of something in a channel, its own messages too, if it asked to hear of them. */
export function announceMessage(slack: Slack, workspace: Workspace, channel: Channel, message: JsonObject): void {
  const body = messageEvent(slack, workspace, channel, message);
  if (body !== null) void slack.deliveries.event(body);
}

/** The event of a message; null if the app does not hear of such. */
export function messageEvent(
  slack: Slack,
  workspace: Workspace,
  channel: Channel,
  message: JsonObject,
): JsonObject | null {
  const { name, scope } = MESSAGE_EVENTS[channel.kind];
  if (!hears(slack, workspace, name, scope)) return null;
  return eventBody(slack, workspace, {
    ...message,
    channel: channel.id,
    channel_type: channel.kind,
    event_ts: message.ts,
  });
}
