import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmptyInputError } from '../../src/bot/errors/empty-input-error.js';
import { InputTooLongError } from '../../src/bot/errors/input-too-long-error.js';
import { UndecodableInputError } from '../../src/bot/errors/undecodable-input-error.js';
import { earlierTexts, QUESTION_LIMIT, questionText } from '../../src/bot/question-text.js';

describe('questionText', () => {
  it.each([
    ['a question', '什么是供应链韧性？', '什么是供应链韧性？'],
    ['white space at its ends', ' \t what? \n', 'what?'],
    ['lines', 'one\r\ntwo', 'one two'],
    ['control characters', 'wh\u0000a\u0007t\u001b?', 'what?'],
    ['an invisible mark', '\ufeff\u200bwhat?', 'what?'],
    ['emoji of several code points', '👩‍🔬 韧性?', '👩‍🔬 韧性?'],
    ['a letter in two parts', 'e\u0301', '\u00e9'],
  ])('reads %s', (_, given, expected) => {
    expect(questionText(given)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \u3000\t\n'],
    ['control characters alone', '\u0000\u001b\u0007'],
    ['100,000 spaces', ' '.repeat(100_000)],
  ])('refuses %s as empty', (_, given) => {
    expect(() => questionText(given)).toThrow(EmptyInputError);
  });

  it('reads 20,000 characters and refuses one more, counting an emoji as one', () => {
    expect(questionText('😀'.repeat(QUESTION_LIMIT))).toHaveLength(2 * QUESTION_LIMIT);
    expect(() => questionText('a'.repeat(QUESTION_LIMIT + 1))).toThrow(InputTooLongError);
  });

  it('refuses half a surrogate pair', () => {
    expect(() => questionText('what \ud83d?')).toThrow(UndecodableInputError);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.trim() !== '');
        const once = questionText(`x${text}`);
        expect(questionText(once)).toBe(once);
      }),
    );
  });
});

describe('earlierTexts', () => {
  it('reads earlier questions as they were read when they were asked, and passes over blank ones', () => {
    expect(earlierTexts([' one\u0000 ', ' \u200b', 'two\nlines'])).toEqual(['one', 'two lines']);
  });

  it('refuses one that could never have been asked', () => {
    expect(() => earlierTexts(['a', 'a'.repeat(QUESTION_LIMIT + 1)])).toThrow(InputTooLongError);
    expect(() => earlierTexts(['\ud83d'])).toThrow(UndecodableInputError);
  });
});
