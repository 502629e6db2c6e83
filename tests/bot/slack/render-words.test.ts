import { describe, expect, it } from 'vitest';
import { renderWords } from '../../../src/bot/adapters/slack/render/render-words.js';
import { messageFaults, unescaped } from '../../support/slack-limits.js';

describe('renderWords', () => {
  it('shows words as they are, with nothing under them', () => {
    expect(renderWords('帮助\n第二行', 'zh')).toEqual([
      {
        text: '帮助\n第二行',
        above: '',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: ['帮助', '\n', '第二行'].map((text) => ({ type: 'text', text })),
              },
            ],
          },
        ],
        files: [],
      },
    ]);
  });

  it.each(['', ' ', '\n\n'])('has words even for %j', (text) => {
    const [message] = renderWords(text, 'en');
    expect(message?.text).toBe('(no words)');
  });

  it('keeps the limits of a long text', () => {
    const text = 'See <!channel> & more. '.repeat(1_000);
    const messages = renderWords(text, 'en');
    expect(
      messages.flatMap((message, index) => messageFaults(message, index === 0 ? 'chat.update' : 'chat.postMessage')),
    ).toEqual([]);
    expect(unescaped(messages.map((message) => message.text).join(''))).toBe(text);
  });
});
