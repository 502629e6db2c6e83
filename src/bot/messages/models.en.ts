import type { ModelMessages } from './model-messages.js';

export const modelMessagesEn: ModelMessages = {
  faults: {
    away: (name) =>
      `The language model ${name} cannot be reached. Check LIANWEN_MODEL_URL and whether its server runs; answers are made without it until then.`,
    slow: (name) =>
      `The language model ${name} did not answer in time. Allow it more with LIANWEN_MODEL_SECONDS, or choose a faster one.`,
    'over-quota': (name) =>
      `The language model ${name} takes no more requests: its quota or rate is used up. Wait, or look at the account with its host.`,
    'refused-key': (name) =>
      `The language model ${name} refuses the key. Compare LIANWEN_MODEL_KEY (or ANTHROPIC_API_KEY) with the one that its host shows.`,
    'unknown-model': (name) =>
      `There is no language model ${name} at this address. Set LIANWEN_MODEL to a name that the host lists, and look whether LIANWEN_MODEL_URL ends in its /v1.`,
    'not-an-api': () =>
      'A server answers at LIANWEN_MODEL_URL, but it is no model’s. Give the address of an OpenAI-compatible API, with its /v1.',
    nonsense: (name) =>
      `The language model ${name} gave no usable answer. Look whether it speaks the chat completions API, and takes tools where LIANWEN_PLANNER is model.`,
    'over-budget': (name) => `The language model ${name} has used up what one question may cost.`,
    left: (name) => `The language model ${name} was not waited for.`,
  },
  reasons: {
    away: 'it cannot be reached',
    slow: 'it did not answer in time',
    'over-quota': 'it takes no more requests at present',
    'refused-key': 'it refuses the key',
    'unknown-model': 'its host knows no model of that name',
    'not-an-api': 'what answers at its address is no model',
    nonsense: 'it gave no usable answer',
    'over-budget': 'it used up what one question may cost',
    left: 'it was not waited for',
  },
  without: (reason) => `(Answered without the language model: ${reason}.)`,
  replaced: (count) =>
    count === 1
      ? '(1 sentence of the language model had no support; what the sources say stands in its place.)'
      : `(${count} sentences of the language model had no support; what the sources say stands in their place.)`,
};
