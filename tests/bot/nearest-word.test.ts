import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS } from '../../src/bot/adapters/terminal/command-words.js';
import { nearestWord } from '../../src/bot/nearest-word.js';

describe('nearestWord', () => {
  it.each([
    ['aks', 'ask'],
    ['ASK', 'ask'],
    ['serch', 'search'],
    ['docments', 'documents'],
    ['document', 'documents'],
    ['indx', 'index'],
    ['reply', 'replay'],
    ['q', null],
    ['什么是供应链韧性？', null],
    ['constructor', null],
    ['', null],
  ])('of %j is %j', (given, nearest) => {
    expect(nearestWord(given, COMMAND_WORDS)).toBe(nearest);
  });
});
