import { describe, expect, it } from 'vitest';
import { Conversations } from '../../../../src/bot/adapters/terminal/batch/conversations.js';
import { REMEMBERED_TURNS } from '../../../../src/bot/answer/index.js';

describe('Conversations', () => {
  it('keeps the turns of each thread in order', () => {
    const conversations = new Conversations();
    conversations.add('a', 'one');
    conversations.add('b', 'other');
    conversations.add('a', 'two');
    expect(conversations.before('a')).toEqual(['one', 'two']);
    expect(conversations.before('b')).toEqual(['other']);
    expect(conversations.before('c')).toEqual([]);
  });

  it('tells a thread 7 from a thread "7"', () => {
    const conversations = new Conversations();
    conversations.add(7, 'number');
    expect(conversations.before('7')).toEqual([]);
  });

  it('keeps as many turns as a question is understood from', () => {
    const conversations = new Conversations();
    const questions = Array.from({ length: REMEMBERED_TURNS + 3 }, (_, index) => `question ${index}`);
    for (const question of questions) conversations.add('a', question);
    expect(conversations.before('a')).toEqual(questions.slice(-REMEMBERED_TURNS));
  });

  it('forgets the thread that was silent longest when there is no more room', () => {
    const conversations = new Conversations(10);
    conversations.add('a', '1234');
    conversations.add('b', '1234');
    conversations.add('a', '12');
    conversations.add('c', '1234');
    expect(['a', 'b', 'c'].map((thread) => conversations.before(thread).length)).toEqual([2, 0, 1]);
  });

  it('keeps the turn just added, however long', () => {
    const conversations = new Conversations(3);
    conversations.add('a', '123456');
    expect(conversations.before('a')).toEqual(['123456']);
  });
});
