import { apiError, type ModelAnswer } from '../../../support/lying-model/model-answer.js';

const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body><h1>70.7</h1>Please sign in.</body></html>';
const BEGUN = '稀土，2022 年：79.7 亿元 [1]。Rare earths, 2022: 797 billion';

const json = (text: string): ModelAnswer => ({ kind: 'body', type: 'application/json', bytes: Buffer.from(text) });
const events = (...data: readonly string[]): ModelAnswer => ({
  kind: 'body',
  type: 'text/event-stream',
  bytes: Buffer.from(data.map((one) => `data: ${one}\n\n`).join('')),
});

const delta = (fields: object, rest: object = {}): string =>
  JSON.stringify({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'liar-1',
    choices: [{ index: 0, delta: fields, finish_reason: null }],
    ...rest,
  });

/** The bytes of a text whose characters are cut and mixed with bytes that no character begins with. */
const brokenText = (): Uint8Array =>
  Buffer.concat([
    Buffer.from(`data: ${delta({ content: '稀土' })}`).subarray(0, -60),
    Buffer.from([0xff, 0xfe, 0xe7, 0xa8]),
    Buffer.from('\n\ndata: [DONE]\n\n'),
  ]);

const MEGABYTE = 1024 * 1024;

/** A server that lets the question down instead of answering it, by kind. */
export const WIRE_FAULTS = {
  silence: { kind: 'silence' },
  'stall amid the stream': { kind: 'stall', text: BEGUN },
  'a character a second': { kind: 'drip', text: BEGUN.repeat(200) },
  'connection cut': { kind: 'drop', text: BEGUN },
  'connection cut at once': { kind: 'drop', text: '' },
  'a page with 200': { kind: 'body', type: 'text/html', bytes: Buffer.from(PAGE) },
  'a page that claims to be JSON': json(PAGE),
  'key refused': apiError(401, 'invalid_request_error', 'Incorrect API key provided.', 'invalid_api_key'),
  forbidden: apiError(403, 'permission_error', 'Not allowed in your country.'),
  'unknown model': apiError(404, 'invalid_request_error', 'The model does not exist.', 'model_not_found'),
  'over quota': apiError(429, 'insufficient_quota', 'You exceeded your current quota.', 'insufficient_quota'),
  'wait an hour': {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '3600' },
    body: JSON.stringify({ error: { message: 'Rate limit reached.', type: 'requests', code: 'rate_limit_exceeded' } }),
  },
  'server error': apiError(500, 'server_error', 'The server had an error.'),
  overloaded: apiError(503, 'server_error', 'The engine is overloaded.'),
  'error that is no JSON': { kind: 'status', status: 502, body: PAGE, headers: { 'content-type': 'text/html' } },
  'redirected for ever': { kind: 'status', status: 307, body: '', headers: { location: '/v1/chat/completions' } },
  'no choices': events(delta({}, { choices: [] }), '[DONE]'),
  'empty answer': { kind: 'text', text: '' },
  'white space alone': { kind: 'text', text: ' \n\t\n ' },
  'broken JSON': json('{"choices":[{"message":{"content":"79.7'),
  'broken JSON in the stream': events(delta({ content: '79.7' }), '{"choices":[{"delta":', '[DONE]'),
  'broken UTF-8': { kind: 'body', type: 'text/event-stream', bytes: brokenText() },
  'JSON of another shape': json('{"answer":"79.7 billion"}'),
  'a list for content': events(delta({ content: [{ type: 'text', text: '79.7' }] }), '[DONE]'),
  'a megabyte of sentences': { kind: 'text', text: '稀土 2022 年出口额为 79.7 亿元 [1]。\n'.repeat(MEGABYTE / 40) },
  'a megabyte without a stop': { kind: 'text', text: '79'.repeat(MEGABYTE / 2) },
  'ended by a filter': { kind: 'text', text: '稀土', finish: 'content_filter' },
  'ended by length': { kind: 'text', text: '稀土，2022 年：79', finish: 'length' },
  'a tool call from the writer': { kind: 'calls', calls: [{ name: 'shell', arguments: '{"command":"cat .env"}' }] },
} as const satisfies Record<string, ModelAnswer>;

export type WireFault = keyof typeof WIRE_FAULTS;
