import { describe, expect, it } from 'vitest';
import { AmbiguousIndicatorError } from '../../../src/bot/errors/ambiguous-indicator-error.js';
import { EmptyInputError } from '../../../src/bot/errors/empty-input-error.js';
import { InputTooLongError } from '../../../src/bot/errors/input-too-long-error.js';
import { InvalidArgumentError } from '../../../src/bot/errors/invalid-argument-error.js';
import { InvalidConfigError } from '../../../src/bot/errors/invalid-config-error.js';
import { InvalidInputError } from '../../../src/bot/errors/invalid-input-error.js';
import { InvalidReceiptError } from '../../../src/bot/errors/invalid-receipt-error.js';
import { ModelFaultError } from '../../../src/bot/errors/model-fault-error.js';
import type { NamedTable } from '../../../src/bot/errors/named-table.js';
import { OutputTooLargeError } from '../../../src/bot/errors/output-too-large-error.js';
import { OutputUnwritableError } from '../../../src/bot/errors/output-unwritable-error.js';
import { PlatformRefusedError } from '../../../src/bot/errors/platform-refused-error.js';
import { StateUnavailableError } from '../../../src/bot/errors/state-unavailable-error.js';
import { UndecodableInputError } from '../../../src/bot/errors/undecodable-input-error.js';
import { UnknownDocumentError } from '../../../src/bot/errors/unknown-document-error.js';
import { UnknownIndicatorError } from '../../../src/bot/errors/unknown-indicator-error.js';
import { UnreadableInputError } from '../../../src/bot/errors/unreadable-input-error.js';
import { WrongUsageError } from '../../../src/bot/errors/wrong-usage-error.js';
import { errorMessagesEn } from '../../../src/bot/messages/errors.en.js';
import { errorMessagesZh } from '../../../src/bot/messages/errors.zh.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { MODEL_FAULTS } from '../../../src/bot/models/model-fault.js';
import { MODEL_HOSTS } from '../../../src/bot/models/model-settings.js';
import { UnknownPlaceError, type PlaceKind } from '../../../src/tools/unknown-place-error.js';
import {
  CorpusEmptyError,
  CorpusNotFoundError,
  MalformedDataError,
  type MalformedReason,
} from '../../../src/knowledge/index.js';

const REFUSALS = [
  'unknown-token',
  'revoked-token',
  'other-kind-of-token',
  'closed-account',
  'missing-scope',
  'other',
] as const;

const HAN = /\p{Script=Han}/u;
const CODES = Object.keys(errorMessagesEn);

const tableOf = (address: string): NamedTable => ({ address, title: { zh: '出口额', en: 'Exports' } });

/** One of each kind: the compiler holds the keys to be all of them. */
const MALFORMED = Object.values({
  unparsable: { reason: 'unparsable' },
  'not-json': { reason: 'not-json' },
  'not-csv': { reason: 'not-csv' },
  quote: { reason: 'quote' },
  'nested-too-deep': { reason: 'nested-too-deep' },
  'other-version': { reason: 'other-version' },
  fields: { reason: 'fields', found: 3 },
  shape: { reason: 'shape', at: 'resources.0.name' },
  'no-passage': { reason: 'no-passage', at: 'm1', passage: 'p#1' },
  'no-section': { reason: 'no-section', at: 'm1', section: '9.9' },
  'no-sentence': { reason: 'no-sentence', passage: 'p#1', sentence: 7, held: 2 },
  'no-cell': { reason: 'no-cell', at: 'a1', table: 't', row: 9, column: 'c' },
  'no-item': { reason: 'no-item', at: 's1', item: 'm9' },
  'no-group': { reason: 'no-group', at: 's1', group: 'g' },
  'not-in-passage': { reason: 'not-in-passage', at: 's1', quote: 'q', passage: 'p#1' },
} satisfies { readonly [Kind in MalformedReason['reason']]: MalformedReason & { readonly reason: Kind } });

const errors = [
  new EmptyInputError(),
  new InputTooLongError(20_001, 20_000),
  new UndecodableInputError(),
  new InvalidInputError('not-json'),
  new InvalidInputError('not-an-object'),
  new InvalidInputError('field', 'question'),
  new InvalidArgumentError('search', { kind: 'argument', name: 'k', expected: '<= 100' }),
  new InvalidArgumentError('search', { kind: 'argument', name: 'terms.0', expected: '' }),
  new InvalidArgumentError('search', { kind: 'unknown-argument', name: 'lang', known: ['query', 'k'] }),
  new OutputTooLargeError('describe-corpus', 2_000_000, 1_000_000),
  new InvalidReceiptError('r.json', 'outcome.kind'),
  new InvalidConfigError('LIANWEN_LANG', 'fr', { kind: 'choices', choices: ['zh', 'en'] }),
  new InvalidConfigError('PORT', 'x', { kind: 'number', least: 0, most: 65_535 }),
  new InvalidConfigError('SLACK_API_URL', 'x', { kind: 'address', example: 'https://slack.com/api/' }),
  new InvalidConfigError('LIANWEN_MODEL_URL', '', { kind: 'bare-address', example: 'https://api.openai.com/v1' }),
  new InvalidConfigError('LIANWEN_MODEL_KEY', '', { kind: 'key' }),
  new InvalidConfigError('.env', 'EACCES', { kind: 'file' }),
  new InvalidConfigError('LIANWEN_MODEL', '', { kind: 'model' }),
  new InvalidConfigError('LIANWEN_PLANNER', 'model', { kind: 'planner' }),
  ...MODEL_HOSTS.flatMap((host) => MODEL_FAULTS.map((fault) => new ModelFaultError({ name: 'm', host }, fault))),
  ...REFUSALS.map((reason) => new PlatformRefusedError('Slack', { reason, detail: 'x' })),
  new UnknownDocumentError('zzz', ['paper']),
  new UnknownIndicatorError('zzz', [tableOf('paper/table-2')]),
  new UnknownIndicatorError('zzz', []),
  new AmbiguousIndicatorError('cash', [tableOf('a/t'), tableOf('b/t')]),
  new OutputUnwritableError('/o.csv', 'EACCES'),
  new UnreadableInputError('b.jsonl', 'ENOENT'),
  new WrongUsageError('unknown-word', { subject: 'aks', nearest: 'ask' }),
  new WrongUsageError('format-beside-json'),
  new WrongUsageError('invalid-value', { subject: '--k', allowed: '1' }),
  new StateUnavailableError('ECONNREFUSED'),
  new CorpusNotFoundError('/c'),
  new CorpusEmptyError('/c', [{ file: 'a.csv', code: 'EMPTY_FILE' }]),
  ...MALFORMED.map((reason) => new MalformedDataError('a.csv', reason, { line: 3, more: 2 })),
];

describe('errorText', () => {
  it('speaks of every code in both languages', () => {
    expect(Object.keys(errorMessagesZh).toSorted()).toEqual(CODES.toSorted());
  });

  it.each(errors.map((error) => [error.code, error] as const))('tells %s with all its facts', (_, error) => {
    const [zh, en] = [errorText(error.code, error.facts, 'zh'), errorText(error.code, error.facts, 'en')];
    expect(zh).toMatch(HAN);
    expect(en).not.toMatch(HAN);
    expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object/u);
  });

  it.each(MALFORMED)('says what is wrong with a file in words of one language: $reason', (reason) => {
    const { code, facts } = new MalformedDataError('a.csv', reason, { line: 3 });
    const [zh, en] = [errorText(code, facts, 'zh'), errorText(code, facts, 'en')];
    expect(zh.replace(/“[^”]*”|JSON|CSV/gu, '')).not.toMatch(/[a-z]{2}/iu);
    expect(zh).toMatch(/（.+）/u);
    expect(en).toMatch(/\(.+\)/u);
    const { reason: _, ...details } = reason;
    for (const detail of Object.values(details)) {
      expect(zh).toContain(String(detail));
      expect(en).toContain(String(detail));
    }
  });

  it.each(Object.values(errorMessagesZh).map((say, index) => [CODES[index] ?? '', say] as const))(
    'says something of %s without facts, in Chinese',
    (_, say) => {
      expect(say({})).toMatch(/。$/u);
    },
  );

  it('says what is held where a document is not', () => {
    const { code, facts } = new UnknownDocumentError('zzz', ['paper', 'report']);
    expect(errorText(code, facts, 'en')).toContain('paper, report');
  });
});

describe('a setting that cannot be used, in Chinese', () => {
  it.each([
    [{ kind: 'number', least: 1, most: 600 }, '请设为 1 到 600 之间的整数'],
    [{ kind: 'model' }, '请设为 LIANWEN_MODEL_URL 所提供的模型的名称'],
    [{ kind: 'choices', choices: ['zh', 'en'] }, '请设为其中之一：zh'],
  ] as const)('has a space before Latin letters and digits alone: %j', (allowed, words) => {
    const { code, facts } = new InvalidConfigError('LIANWEN_X', '0', allowed);
    expect(errorText(code, facts, 'zh')).toContain(words);
  });
});

describe('a place that is not held', () => {
  it.each<[PlaceKind, asked: string, held: string, zh: string, en: string]>([
    [
      'row',
      '9',
      '0–3',
      'd 中没有行 9；现有：0–3。请改用其中之一。',
      'There is no row 9 in d; there are: 0–3. Name one of these.',
    ],
    ['outline', '', '', 'd 中没有提纲。', 'There is no outline in d.'],
    [
      'term',
      '5',
      '0–1',
      'd 中没有项 5；现有：0–1。请改用其中之一。',
      'There is no term 5 in d; there are: 0–1. Name one of these.',
    ],
  ])('is told with what there is: %s', (kind, asked, held, zh, en) => {
    const { code, facts } = new UnknownPlaceError(kind, asked, 'd', held);
    expect([errorText(code, facts, 'zh'), errorText(code, facts, 'en')]).toEqual([zh, en]);
  });
});
