/** What the test model answers a request with: what a real one says, or what goes wrong with it. */
export type ModelAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tools'; readonly calls: readonly ToolCallAnswer[] }
  /** Another status, with a body as hosts word it. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A page, with 200. */
  | { readonly kind: 'page' }
  /** Some text, and then nothing more. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Nothing at all. */
  | { readonly kind: 'silence' }
  /** The connection ends: before a byte, or in the middle of the stream. */
  | { readonly kind: 'hang-up'; readonly text: string | null }
  /** A body as it is, with 200 and as JSON or as a stream. */
  | { readonly kind: 'raw'; readonly body: string; readonly type: 'application/json' | 'text/event-stream' };

/** Arguments are text, as the protocol has them: they need not be JSON. */
export interface ToolCallAnswer {
  readonly name: string;
  readonly arguments: string;
}

/** A request as the server read it. */
export interface ModelRequest {
  readonly path: string;
  readonly authorization: string;
  readonly model: string;
  readonly stream: boolean;
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly string[];
  /** The names of all that the body holds, in the order of the alphabet. */
  readonly fields: readonly string[];
}

export interface ModelMessage {
  readonly role: string;
  readonly content: string;
}

/** What stands for the model. */
export type ModelScript = (request: ModelRequest, number: number) => ModelAnswer;
