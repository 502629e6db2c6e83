import type { Outgoing } from './delivery/outgoing.js';
import { escapeText } from './render/escape-text.js';

/** A message of words alone, none of which Slack reads as a mention or link. */
export function plainMessage(text: string): Outgoing {
  return { text: escapeText(text), blocks: [] };
}
