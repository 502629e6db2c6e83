import type { Desk } from '../../conversation/desk.js';
import type { Outgoing } from './delivery/outgoing.js';

/** What Slack's listeners work with. */
export type SlackDesk = Desk<Outgoing>;
