/** A call as the model writes it. `arguments` is text: a lying model need not write JSON. */
export interface WrittenCall {
  readonly name: string;
  readonly arguments: string;
}

/**
 * What the server does with one request.
 * - `text`, `calls`: an answer as the protocol has it
 * - `status`: an error of the server, with what it says
 * - `body`: these bytes with status 200, whatever the protocol says
 * - `silence`: nothing at all, not even a status line
 * - `stall`: the beginning of an answer, then nothing more
 * - `drop`: the beginning of an answer, then the connection is cut
 * - `drip`: an answer of one character at a time, so slow that it never ends
 */
export type ModelAnswer =
  | { readonly kind: 'text'; readonly text: string; readonly finish?: 'stop' | 'length' | 'content_filter' }
  | { readonly kind: 'calls'; readonly calls: readonly WrittenCall[] }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'body'; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'silence' }
  | { readonly kind: 'stall'; readonly text: string }
  | { readonly kind: 'drop'; readonly text: string }
  | { readonly kind: 'drip'; readonly text: string };

/** An error as OpenAI-compatible servers word it. */
export function apiError(status: number, type: string, message: string, code: string | null = null): ModelAnswer {
  return { kind: 'status', status, body: JSON.stringify({ error: { message, type, param: null, code } }) };
}
