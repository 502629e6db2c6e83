import type { Asker } from '../../src/bot/asker.js';
import type { Receipt } from '../../src/bot/reply/reply.js';
import type { IncomingEvent } from '../../src/bot/state/state.js';

// Values that a state keeps, for its tests.
export const asker = (user: string, workspace = 'T1', channel = 'C1'): Asker => ({
  platform: 'slack',
  workspace,
  channel,
  user,
});

export const event = (id: string, user = 'U1', workspace = 'T1'): IncomingEvent => ({
  id,
  asker: asker(user, workspace),
  message: `170.${id}`,
  thread: null,
  payload: `{"text":"问题 ${id} 😀"}`,
});

export const receipt = (question: string): Receipt => ({
  version: '1',
  corpusDigest: 'd',
  question,
  language: 'zh',
  thread: [],
  plan: [{ tool: 'find-sentences', input: { query: question, k: 3 } }],
  outcome: { kind: 'answer', text: '答', citations: [], figures: [] },
});

export const place = { workspace: 'T1', channel: 'C1' };
export const thread = { ...place, thread: '170.1' };

/** The process that events are held by. */
export const HOLDER = 'holder';
