import { describe, expect, it } from 'vitest';
import { ACTION_IDS, readAction } from '../../../src/bot/adapters/slack/render/actions.js';
import { INERT_TEXT } from '../../../src/bot/adapters/slack/slack-message.js';

describe('readAction', () => {
  it.each([
    ['citation:12', 'r1', { kind: 'citation', receipt: 'r1', citation: 12 }],
    ['figures:1', 'r1', { kind: 'figures', receipt: 'r1', page: 1 }],
    ['follow-up:0', '稀土呢？', { kind: 'follow-up', question: '稀土呢？' }],
    ['share', 'ask 稀土？', { kind: 'share', asked: 'ask 稀土？' }],
    ['feedback', 'helpful:r1', { kind: 'feedback', receipt: 'r1', verdict: 'helpful' }],
    ['feedback', 'unhelpful:r:1', { kind: 'feedback', receipt: 'r:1', verdict: 'unhelpful' }],
  ])('reads %s with %s', (id, value, action) => {
    expect(ACTION_IDS.test(id)).toBe(true);
    expect(readAction(id, value)).toEqual(action);
  });

  it.each([
    ['another app’s id', 'open', 'r1'],
    ['an id with more behind it', 'citation:1:2', 'r1'],
    ['a place that is no number', 'citation:x', 'r1'],
    ['a verdict that is none', 'feedback', 'maybe:r1'],
    ['feedback on nothing', 'feedback', 'helpful:'],
  ])('reads nothing from %s', (_, id, value) => {
    expect(readAction(id, value)).toBeNull();
  });
});

describe('the words of a message', () => {
  it('are posted so that Slack makes no links and no mentions of them', () => {
    expect(INERT_TEXT).toEqual({ parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false });
  });
});
