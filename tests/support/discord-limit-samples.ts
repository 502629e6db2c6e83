import type { JsonObject } from './server-parts/json.js';

/** So many characters. */
export const long = (length: number): string => 'a'.repeat(length);

/** So many of the same sort. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const button = (index: number, more: JsonObject = {}): JsonObject => ({
  type: 2,
  style: 1,
  label: '按',
  custom_id: `button-${index}`,
  ...more,
});

export const row = (...components: readonly JsonObject[]): JsonObject => ({ type: 1, components });

export const choice = (index: number): JsonObject => ({ label: `选 ${index}`, value: `value-${index}` });

export const select = (count: number, more: JsonObject = {}): JsonObject => ({
  type: 3,
  custom_id: 'select',
  options: times(count, choice),
  ...more,
});

export const text = (length: number): JsonObject => ({ type: 10, content: long(length) });

export const container = (...components: readonly JsonObject[]): JsonObject => ({ type: 17, components });

export const section = (texts: number, accessory: JsonObject = button(0)): JsonObject => ({
  type: 9,
  components: times(texts, () => text(1)),
  accessory,
});

export const picture = (url: string, more: JsonObject = {}): JsonObject => ({ media: { url }, ...more });

export const gallery = (...items: readonly JsonObject[]): JsonObject => ({ type: 12, items });

export const file = (url: string): JsonObject => ({ type: 13, file: { url } });

export const textInput = (more: JsonObject = {}): JsonObject => ({ type: 4, custom_id: 'input', style: 2, ...more });

export const label = (component: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 18,
  label: '主题',
  component,
  ...more,
});

export const option = (index: number, more: JsonObject = {}): JsonObject => ({
  type: 3,
  name: `option-${index}`,
  description: 'An option',
  ...more,
});

export const command = (more: JsonObject = {}): JsonObject => ({ name: 'ask', description: 'Ask', ...more });
