/** Seconds that a question may wait for the model: about as long as someone watches a chat without looking away. */
export const MODEL_SECONDS = { least: 1, most: 600, usual: 20 } as const;

/** What protocol a model's host speaks. */
export const MODEL_HOSTS = ['openai-compatible', 'anthropic'] as const;
export type ModelHost = (typeof MODEL_HOSTS)[number];

/** Where a model is, and as whom it is asked. */
export type ModelSettings = OpenAiCompatible | Anthropic;

interface ModelCommon {
  /** The model's name with its host. */
  readonly model: string;
  /** How long a question may wait for it in all, in milliseconds. */
  readonly deadlineMs: number;
}

/** Any server of the chat completions API: OpenAI, DeepSeek, Qwen, vLLM, Ollama, … */
export interface OpenAiCompatible extends ModelCommon {
  readonly host: 'openai-compatible';
  /** With its version: `https://api.deepseek.com/v1`. */
  readonly url: string;
  /** Null where the server asks for none. */
  readonly key: string | null;
}

export interface Anthropic extends ModelCommon {
  readonly host: 'anthropic';
  readonly url: string;
  readonly key: string;
}
