import type { ModelAnswer } from './model-answer.js';
import type { ChatRequest } from './protocol.js';

/** Characters of a piece of a stream: short, so that numbers and sentences come in parts. */
const PIECE_LENGTH = 7;

/** Characters that count as one token, for the usage that a server reports. */
const TOKEN_LENGTH = 4;

export type ProperAnswer = Extract<ModelAnswer, { readonly kind: 'text' | 'calls' }>;

/** A whole answer as one JSON object. */
export function completion(request: ChatRequest, answer: ProperAnswer): string {
  const message =
    answer.kind === 'text'
      ? { role: 'assistant', content: answer.text }
      : { role: 'assistant', content: null, tool_calls: toolCalls(answer) };
  return JSON.stringify({
    ...head(request, 'chat.completion'),
    choices: [{ index: 0, message, finish_reason: finishReason(answer) }],
    usage: usage(request, answer),
  });
}

/** The same answer as the events of a stream, without the closing one. */
export function* completionEvents(request: ChatRequest, answer: ProperAnswer): Generator<string> {
  const chunk = (delta: object, reason: string | null = null): string =>
    JSON.stringify({
      ...head(request, 'chat.completion.chunk'),
      choices: [{ index: 0, delta, finish_reason: reason }],
    });
  yield chunk({ role: 'assistant', content: '' });
  if (answer.kind === 'text') {
    for (const piece of pieces(answer.text)) yield chunk({ content: piece });
  } else {
    for (const [index, call] of toolCalls(answer).entries()) yield chunk({ tool_calls: [{ index, ...call }] });
  }
  yield chunk({}, finishReason(answer));
  if (request.stream_options?.include_usage !== true) return;
  yield JSON.stringify({
    ...head(request, 'chat.completion.chunk'),
    choices: [],
    usage: usage(request, answer),
  });
}

function toolCalls({ calls }: Extract<ModelAnswer, { readonly kind: 'calls' }>) {
  return calls.map((call, index) => ({ id: `call_${index}_${call.name}`, type: 'function', function: call }));
}

function finishReason(answer: ProperAnswer): string {
  return answer.kind === 'calls' ? 'tool_calls' : (answer.finish ?? 'stop');
}

function head({ model }: ChatRequest, object: string) {
  return { id: 'chatcmpl-liar', object, created: 1_780_000_000, model };
}

function usage(request: ChatRequest, answer: ProperAnswer) {
  const prompt_tokens = Math.ceil(JSON.stringify(request.messages).length / TOKEN_LENGTH);
  const said = answer.kind === 'text' ? answer.text : JSON.stringify(answer.calls);
  const completion_tokens = Math.ceil(said.length / TOKEN_LENGTH);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

/** By UTF-16 units on purpose: a surrogate pair may be cut, and JSON escapes the halves. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += PIECE_LENGTH) yield text.slice(start, start + PIECE_LENGTH);
}
