import type { ModelRequest, ToolCallAnswer } from './model-answer.js';

/** Characters to a token, as this server counts. */
const TOKEN = 4;
/** Characters of a piece: longer than a token, for recordings to stay short. */
const PIECE = 16;

type Content = { readonly text: string } | { readonly calls: readonly ToolCallAnswer[] };

/** Tokens as this server counts them. */
function usageOf({ messages }: ModelRequest, written: string): Readonly<Record<string, number>> {
  const prompt = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / TOKEN);
  const answer = Math.ceil(written.length / TOKEN);
  return { prompt_tokens: prompt, completion_tokens: answer, total_tokens: prompt + answer };
}

/** Of each request its own: LangGraph takes messages of one id for one message. */
const idOf = ({ messages }: ModelRequest): string => `chatcmpl-${messages.length}`;

const writtenOf = (content: Content): string =>
  'text' in content ? content.text : content.calls.map((call) => call.arguments).join('');

function messageOf(content: Content): Readonly<Record<string, unknown>> {
  if ('text' in content) return { role: 'assistant', content: content.text };
  return { role: 'assistant', content: null, tool_calls: toolCalls(content.calls) };
}

function toolCalls(calls: readonly ToolCallAnswer[]): readonly Readonly<Record<string, unknown>>[] {
  return calls.map((call, index) => ({
    index,
    id: `call_${index}_${call.name}`,
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }));
}

/** One JSON object, as the chat completions API has it. */
export function completion(request: ModelRequest, content: Content): string {
  return JSON.stringify({
    id: idOf(request),
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [{ index: 0, message: messageOf(content), finish_reason: 'text' in content ? 'stop' : 'tool_calls' }],
    usage: usageOf(request, writtenOf(content)),
  });
}

/** The lines of a stream, without the last one. */
export function streamedPieces(request: ModelRequest, content: Content): readonly string[] {
  const chunk = (delta: Readonly<Record<string, unknown>>, finish: string | null): string =>
    line({
      id: idOf(request),
      object: 'chat.completion.chunk',
      created: 0,
      model: request.model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  if ('calls' in content) return [chunk({ role: 'assistant', tool_calls: toolCalls(content.calls) }, 'tool_calls')];
  const pieces = content.text.match(new RegExp(`[^]{1,${PIECE}}`, 'gu')) ?? [];
  return pieces.map((piece) => chunk({ role: 'assistant', content: piece }, null));
}

/** What ends a stream: the reason, the count of tokens, and the mark. */
export function streamEnd(request: ModelRequest, content: Content): string {
  const last = { id: idOf(request), object: 'chat.completion.chunk', created: 0, model: request.model };
  return [
    line({ ...last, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }),
    line({ ...last, choices: [], usage: usageOf(request, writtenOf(content)) }),
    'data: [DONE]\n\n',
  ].join('');
}

const line = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
