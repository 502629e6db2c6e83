import { objectsOf, type JsonObject } from '../../server-parts/json.js';
import { elementsOf, optionsOf } from './find-element.js';

/** What a user enters, by action id: a text, a value of an option, or several. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** The state of a view's inputs, as the app receives it. Throws where Slack's client would not let it be sent. */
export function viewState(blocks: readonly JsonObject[], entries: Entries): JsonObject {
  const values: Record<string, Record<string, JsonObject>> = {};
  const inputs = blocks.filter(({ type }) => type === 'input' || type === 'section' || type === 'actions');
  for (const block of inputs) {
    for (const { blockId, element } of elementsOf([block])) {
      const actionId = String(element.action_id);
      const state = elementState(element, entries[actionId]);
      if (state === null) continue;
      if (block.type === 'input' && block.optional !== true && isEmpty(state)) {
        throw new Error(`The form cannot be sent: ${actionId} is empty`);
      }
      const id = block.block_id === undefined ? `block-${blocks.indexOf(block)}` : blockId;
      values[id] = { ...values[id], [actionId]: state };
    }
  }
  const known = new Set(Object.values(values).flatMap((state) => Object.keys(state)));
  const unknown = Object.keys(entries).filter((actionId) => !known.has(actionId));
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`);
  return { values };
}

type Entry = string | readonly string[] | undefined;

/** What the app receives of each sort of input: what was entered, or else what stood there. */
const STATES: Readonly<Record<string, (element: JsonObject, entry: Entry) => JsonObject>> = {
  plain_text_input: (element, entry) => ({ value: entered(element, entry ?? element.initial_value) }),
  static_select: selectedOption,
  radio_buttons: selectedOption,
  multi_static_select: selectedOptions,
  checkboxes: selectedOptions,
  conversations_select: (element, entry) => ({ selected_conversation: entry ?? element.initial_conversation ?? null }),
  users_select: (element, entry) => ({ selected_user: entry ?? element.initial_user ?? null }),
};

function elementState(element: JsonObject, entry: Entry): JsonObject | null {
  const state = STATES[String(element.type)];
  return state === undefined ? null : { type: element.type, ...state(element, entry) };
}

function entered(element: JsonObject, text: unknown): string | null {
  if (typeof text !== 'string' || text === '') return null;
  if (text.length > Number(element.max_length ?? 3000)) {
    throw new Error(`The form cannot be sent: ${String(element.action_id)} is too long`);
  }
  return text;
}

function selectedOption(element: JsonObject, entry: Entry): JsonObject {
  return { selected_option: entry === undefined ? (element.initial_option ?? null) : chosen(element, entry) };
}

function selectedOptions(element: JsonObject, entry: Entry): JsonObject {
  const given = typeof entry === 'string' ? [entry] : entry;
  return { selected_options: given?.map((value) => chosen(element, value)) ?? objectsOf(element.initial_options) };
}

function chosen(element: JsonObject, value: string | readonly string[]): JsonObject {
  const option = optionsOf(element).find((one) => one.value === value);
  if (option === undefined) throw new Error(`${String(element.action_id)} has no choice ${String(value)}`);
  return option;
}

function isEmpty(state: JsonObject): boolean {
  return Object.entries(state).every(
    ([name, value]) => name === 'type' || value === null || (Array.isArray(value) && value.length === 0),
  );
}
