import { describe, expect, it } from 'vitest';
import {
  languageOf,
  readRequest,
  REQUEST_NAMES,
  requestSchema,
  TYPED_KINDS,
  wordsOf,
} from '../../../src/bot/requests/index.js';

const NAMES = TYPED_KINDS.flatMap((kind) =>
  (['zh', 'en'] as const).flatMap((language) =>
    REQUEST_NAMES[kind][language].map((name) => ({ kind, language, name })),
  ),
);

describe('what is typed behind a command', () => {
  it('has a name for every kind in both languages, and none twice', () => {
    expect(TYPED_KINDS.every((kind) => REQUEST_NAMES[kind].zh.length > 0 && REQUEST_NAMES[kind].en.length > 0)).toBe(
      true,
    );
    expect(new Set(NAMES.map(({ name }) => name)).size).toBe(NAMES.length);
  });

  it.each(NAMES)('$name without words is $kind, answered in $language', ({ kind, language, name }) => {
    const read = readRequest(`  ${name} `);
    if (read.kind !== 'request') throw new Error(read.kind);
    expect([read.request.kind, languageOf(read.request)]).toEqual([kind, language]);
  });

  it.each([
    ['ask What is resilience?', { kind: 'ask', question: 'What is resilience?' }],
    ['ASK  What?', { kind: 'ask', question: 'What?' }],
    ['提问：什么是供应链韧性？', { kind: 'ask', question: '什么是供应链韧性？' }],
    ['指标 表2', { kind: 'indicators', name: '表2' }],
    ['growth rare earths', { kind: 'growth', name: 'rare earths' }],
    ['简报 稀土', { kind: 'brief', topic: '稀土', length: 'full', file: 'word' }],
    ['check one.\ntwo', { kind: 'check', text: 'one.\ntwo' }],
    ['What is resilience?', { kind: 'ask', question: 'What is resilience?' }],
    ['2022年稀土出口多少', { kind: 'ask', question: '2022年稀土出口多少' }],
    ['', { kind: 'help' }],
  ])('%j is read', (text, request) => {
    expect(readRequest(text)).toEqual({ kind: 'request', request });
  });

  it.each([
    ['indicatrs', 'indicators'],
    ['指表', '指标'],
    ['grwth', 'growth'],
    ['zzzzzz', null],
  ])('%s is unknown; nearest is %s', (word, nearest) => {
    expect(readRequest(word)).toEqual({ kind: 'unknown', word, nearest });
  });

  it('is plain data that survives being kept', () => {
    for (const { name } of NAMES) {
      const read = readRequest(`${name} 稀土`);
      if (read.kind !== 'request') throw new Error(name);
      expect(requestSchema.parse(JSON.parse(JSON.stringify(read.request)))).toEqual(read.request);
      expect(['稀土', '']).toContain(wordsOf(read.request));
    }
  });
});
