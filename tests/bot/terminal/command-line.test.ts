import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine, requestedLanguage } from '../../../src/bot/adapters/terminal/command-line.js';
import { WrongUsageError } from '../../../src/bot/errors/wrong-usage-error.js';

function refusal(...args: readonly string[]): WrongUsageError {
  try {
    parseCommandLine(args);
  } catch (error) {
    if (error instanceof WrongUsageError) return error;
    throw error;
  }
  throw new Error(`was not refused: ${args.join(' ')}`);
}

/** Any error but wrong usage passes through. */
function isReadable(args: readonly string[]): boolean {
  try {
    parseCommandLine(args);
    return true;
  } catch (error) {
    if (error instanceof WrongUsageError) return false;
    throw error;
  }
}

describe('parseCommandLine', () => {
  it.each([
    [[], { word: null, purpose: 'run', argument: null }],
    [['--json'], { word: null, options: { output: 'json' } }],
    [['ask', '什么是韧性？'], { word: 'ask', argument: '什么是韧性？', options: { output: 'text' } }],
    [['ask', 'what', 'is', 'it'], { word: 'ask', argument: 'what is it' }],
    [['ask', ''], { word: 'ask', argument: '' }],
    [['ask', '--', '-2.5 % of what?'], { word: 'ask', argument: '-2.5 % of what?' }],
    [['ask', '--batch', '-'], { word: 'ask', argument: null, options: { output: 'text', batch: '-' } }],
    [['search', 'x', '--k', '3'], { word: 'search', options: { output: 'text', k: 3 } }],
    [['search', '-k', '3', 'x'], { word: 'search', options: { output: 'text', k: 3 } }],
    [['index', '--lang=zh'], { word: 'index', options: { output: 'text', language: 'zh' } }],
    [['replay', 'r.json'], { word: 'replay', argument: 'r.json' }],
    [['ask', '--help'], { word: 'ask', purpose: 'help', argument: null }],
    [['-V'], { word: null, purpose: 'version' }],
    [['documents', '--lang', 'zh', '--lang', 'en'], { options: { output: 'text', language: 'en' } }],
  ])('reads %j', (args, expected) => {
    expect(parseCommandLine(args)).toMatchObject(expected);
  });

  it.each([
    ['an unknown word', ['recomend'], { problem: 'unknown-word', subject: 'recomend' }],
    ['a word near another', ['serach', 'x'], { problem: 'unknown-word', nearest: 'search' }],
    ['a question without its word', ['什么是韧性？'], { problem: 'unknown-word', nearest: '' }],
    ['an unknown option', ['ask', 'x', '--btach', 'f'], { problem: 'unknown-option', nearest: '--batch' }],
    ['an option of another command', ['ask', 'x', '--k', '3'], { problem: 'unknown-option', subject: '--k' }],
    ['a value that is missing', ['index', '--corpus'], { problem: 'missing-value', subject: '--corpus' }],
    ['an option where a value should be', ['index', '--corpus', '--json'], { problem: 'missing-value' }],
    ['a value for a switch', ['index', '--json=1'], { problem: 'unexpected-value', subject: '--json' }],
    ['another language', ['ask', 'x', '--lang', 'fr'], { problem: 'invalid-value', allowed: 'zh, en' }],
    ['no hits', ['search', 'x', '--k', '0'], { problem: 'invalid-value', subject: '--k' }],
    ['less than no hits', ['search', 'x', '--k', '-1'], { problem: 'invalid-value', subject: '--k' }],
    ['less than no hits, inline', ['search', 'x', '--k=-1'], { problem: 'invalid-value', subject: '--k' }],
    ['half a hit', ['search', 'x', '--k', '1.5'], { problem: 'invalid-value', subject: '--k' }],
    ['no question', ['ask'], { problem: 'missing-argument', subject: 'question' }],
    ['no receipt', ['replay'], { problem: 'missing-argument', subject: 'receipt' }],
    ['two receipts', ['replay', 'a', 'b'], { problem: 'unexpected-argument', subject: 'b' }],
    ['an argument for index', ['index', 'x'], { problem: 'unexpected-argument', subject: 'x' }],
    ['a question beside a batch', ['ask', 'x', '--batch', 'f'], { problem: 'question-beside-batch' }],
  ])('refuses %s', (_, args, facts) => {
    expect(refusal(...args).facts).toMatchObject(facts);
  });

  it('gives the same for an option before the word and after it', () => {
    const option = fc.constantFrom(['--json'], ['--lang', 'en'], ['--corpus', 'c'], ['--index=i']);
    fc.assert(
      fc.property(fc.array(option, { maxLength: 4 }), (options) => {
        const flat = options.flat();
        expect(parseCommandLine([...flat, 'documents'])).toEqual(parseCommandLine(['documents', ...flat]));
      }),
    );
  });

  it('reads anything, or refuses it as wrong usage', () => {
    const argument = fc.oneof(fc.string(), fc.constantFrom('ask', 'index', '--json', '--k', '-', '--', '-h', '--lang'));
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 5 }), (args) => {
        expect(() => isReadable(args)).not.toThrow();
      }),
    );
  });
});

describe('requestedLanguage', () => {
  it('finds --lang even in a command line that is wrong', () => {
    expect(requestedLanguage(['aks', '--lang', 'zh', '--nonsense'])).toBe('zh');
    expect(requestedLanguage(['ask', '--lang', 'fr'])).toBeNull();
  });
});
