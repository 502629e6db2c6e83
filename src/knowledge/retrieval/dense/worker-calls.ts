/** One piece of work for a thread that embeds. */
export interface WorkerRequest<Input> {
  readonly id: number;
  readonly input: Input;
}

/** What the thread sends back: vectors, or the reason why there are none. */
export interface WorkerReply {
  readonly id: number;
  readonly vectors?: Float32Array;
  readonly error?: string;
}

/** Sent last: the thread ends by itself, once the model is loaded and what was asked before is done. */
export type CloseRequest = 'close';
