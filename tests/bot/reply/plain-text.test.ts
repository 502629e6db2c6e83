import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '../../../src/bot/reply/plain-text.js';

describe('plainText', () => {
  it.each([
    ['a colour', '\u001b[31m红\u001b[0m', '红'],
    ['a colour by an 8-bit control', '\u009b31m红', '红'],
    ['a title of the window', '\u001b]0;own\u0007text', 'text'],
    ['a link of the terminal', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'abc'],
    ['a carriage return that would overwrite the line', 'safe\revil', 'safe\nevil'],
    ['a tab', 'a\tb', 'a b'],
    ['text turned right to left', '\u202egnp.exe\u202c', 'gnp.exe'],
    ['a lone escape', 'a\u001b', 'a'],
  ])('takes away %s', (_, given, expected) => {
    expect(plainText(given)).toBe(expected);
  });

  it.each([
    ['everyone', 'ask @everyone now'],
    ['here', 'ask @here now'],
    ['a Slack user', 'ask <@U024BE7LH> now'],
    ['a Slack channel', 'ask <!channel> now'],
    ['a Discord channel', 'ask <#42> now'],
  ])('breaks a mention of %s and keeps its letters', (_, given) => {
    const text = plainText(given);
    expect(text).not.toMatch(/@(?:everyone|here)|<[@!#]/u);
    expect(text.replaceAll('\u200b', '')).toBe(given);
  });

  it.each(['链长”制 [3]', 'name@example.org', 'a < b', '20.03 万亿元\n26.60 万亿元', '👩‍🔬'])(
    'leaves %j as it is',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it('never lets a control character pass, whatever the source holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});

describe('plainLine', () => {
  it('puts several lines on one', () => {
    expect(plainLine(' 商品品类\n | 2021 年 ')).toBe('商品品类 | 2021 年');
  });
});
