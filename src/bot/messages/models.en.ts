import type { ModelMessages } from './model-messages.js';

export const modelMessagesEn: ModelMessages = {
  faults: {
    away: (name, { address }) =>
      `The language model ${name} cannot be reached. Check ${address} and whether its server runs; answers are made without it until then.`,
    failing: (name, { address }) =>
      `The server of the language model ${name} answers, and reports a failure of its own. Look at its log, and check ${address}; answers are made without it until then.`,
    slow: (name) =>
      `The language model ${name} did not answer in time. Allow it more with LIANWEN_MODEL_SECONDS, or choose a faster one.`,
    'over-quota': (name) =>
      `The language model ${name} takes no more requests: its quota or rate is used up. Wait, or look at the account with its host.`,
    'refused-key': (name, { key }) =>
      `The language model ${name} refuses the key. Compare ${key} with the one that its host shows.`,
    'unknown-model': (name, { address, rightAddress }) =>
      `There is no language model ${name} at this address. Set LIANWEN_MODEL to a name that the host lists, and look whether ${address} is ${rightAddress}.`,
    'not-an-api': (_, { address, rightAddress }) =>
      `A server answers at the address of ${address}, but it is no model’s. Set it to ${rightAddress}.`,
    nonsense: (name, { api }) =>
      `The language model ${name} gave no usable answer. Look whether it speaks ${api}, and takes tools where LIANWEN_PLANNER is model.`,
    'over-budget': (name) => `The language model ${name} has used up what one question may cost.`,
    left: (name) => `The language model ${name} was not waited for.`,
  },
  hosts: {
    'openai-compatible': {
      api: 'the chat completions API',
      rightAddress: 'the address of an OpenAI-compatible API, which ends with its version, such as /v1',
    },
    anthropic: {
      api: 'Anthropic’s messages API',
      rightAddress: 'the address of an API like Anthropic’s, without /v1 (where it is unset, Anthropic’s own is asked)',
    },
  },
  reasons: {
    away: 'it cannot be reached',
    failing: 'its server reports a failure',
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
  unworded: (reason) => `(The language model’s plan was used; its words were not: ${reason}.)`,
  plans: {
    unended: '(The language model’s plan came to no end; what it had found by then is used.)',
    unusable: '(Planned without the language model: none of its calls could be used.)',
  },
  replaced: (count) =>
    count === 1
      ? '(1 sentence of the language model had no support; what the sources say stands in its place.)'
      : `(${count} sentences of the language model had no support; what the sources say stands in their place.)`,
};
