import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/bot/adapters/slack/read-asked.js';

// Bodies as docs.slack.dev shows them, without what is not read.
const PLACE = { workspace: 'T1', channel: 'C1' };
const team = { id: 'T1', domain: 'first' };
const user = { id: 'U1' };

function event(fields: object): object {
  const own = { channel: 'C1', user: 'U1', ts: '1.1', text: '稀土？' };
  return { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { ...own, ...fields } };
}

const press = (actionId: string, value: string): object => ({
  type: 'block_actions',
  trigger_id: 't1',
  team,
  user,
  channel: { id: 'C1', name: 'general' },
  message: { ts: '1.2' },
  actions: [{ action_id: actionId, action_ts: '1.3', value }],
});

describe('readAsked', () => {
  it.each([
    ['a mention', event({ type: 'app_mention' }), { entrance: 'mention', ...PLACE, text: '稀土？' }],
    [
      'a direct message',
      event({ type: 'message', channel_type: 'im' }),
      { entrance: 'direct', ...PLACE, text: '稀土？' },
    ],
    [
      'a slash command',
      { command: '/lianwen', team_id: 'T1', channel_id: 'C1', user_id: 'U1', text: 'help' },
      { entrance: 'command', ...PLACE, text: 'help' },
    ],
    ['a pressed suggestion', press('follow-up:0', '那家具呢？'), { entrance: 'button', ...PLACE, text: '那家具呢？' }],
    [
      'a shortcut of a message',
      { type: 'message_action', team, user, channel: { id: 'C1' }, callback_id: 'check' },
      { entrance: 'shortcut', ...PLACE, text: null },
    ],
    [
      'a form',
      { type: 'view_submission', team, user, view: { callback_id: 'brief_form' } },
      { entrance: 'form', workspace: 'T1', channel: null, text: null },
    ],
  ])('reads the entrance of %s', (_, body, asked) => {
    expect(readAsked(body)).toEqual(asked);
  });

  it.each([
    ['a message in a channel that does not name the app', event({ type: 'message', channel_type: 'channel' })],
    ['a message of another bot', event({ type: 'message', channel_type: 'im', bot_id: 'B1' })],
    ['a button that opens a source', press('citation:0', '0:abc')],
    ['a shortcut that opens a form', { type: 'shortcut', team, user, callback_id: 'brief' }],
    ['what was wrong with an answer', { type: 'view_submission', team, user, view: { callback_id: 'feedback_form' } }],
    ['a form that is closed', { type: 'view_closed', team, user }],
    ['an opened Home tab', event({ type: 'app_home_opened', tab: 'home' })],
    ['nothing', null],
  ])('reads no question in %s', (_, body) => {
    expect(readAsked(body)).toBeNull();
  });
});
