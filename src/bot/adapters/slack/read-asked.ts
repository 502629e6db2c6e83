import { z } from 'zod';

import type { Asked } from '../../conversation/asked.js';
import type { Entrance } from '../../service/platform-meter.js';
import { readIncoming } from './incoming.js';
import { readPress } from './listeners/press.js';
import { FEEDBACK_FORM } from './listeners/views.js';

const eventSchema = z.object({ event: z.object({ type: z.string(), text: z.string().default('') }) });

const commandSchema = z.object({
  command: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
  text: z.string().default(''),
});

/** A shortcut of a message asks at once; one of the workspace opens a form, which asks when it is sent. */
const INTERACTIONS: Readonly<Record<string, Entrance>> = { message_action: 'shortcut', view_submission: 'form' };

const interactionSchema = z.object({
  type: z.string(),
  team: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  view: z.object({ callback_id: z.string().optional() }).optional(),
});

/** What Slack sent, where it asks something of the app; null where it does not. For counts and the log alone. */
export function readAsked(body: unknown): Asked | null {
  return readMessage(body) ?? readCommand(body) ?? readInteraction(body);
}

function readMessage(body: unknown): Asked | null {
  const incoming = readIncoming(body);
  const { data } = eventSchema.safeParse(body);
  if (!incoming || !data) return null;
  const { workspace, channel } = incoming.asker;
  const entrance = data.event.type === 'app_mention' ? 'mention' : 'direct';
  return { entrance, workspace, channel, text: data.event.text };
}

function readCommand(body: unknown): Asked | null {
  const { data } = commandSchema.safeParse(body);
  return data ? { entrance: 'command', workspace: data.team_id, channel: data.channel_id, text: data.text } : null;
}

function readInteraction(body: unknown): Asked | null {
  const press = readPress(body);
  if (press?.action.kind === 'follow-up') {
    const { workspace, channel, action } = press;
    return { entrance: 'button', workspace, channel, text: action.question };
  }
  const { data } = interactionSchema.safeParse(body);
  const entrance = data && INTERACTIONS[data.type];
  if (data?.view?.callback_id === FEEDBACK_FORM) return null;
  return entrance ? { entrance, workspace: data.team.id, channel: data.channel?.id ?? null, text: null } : null;
}
