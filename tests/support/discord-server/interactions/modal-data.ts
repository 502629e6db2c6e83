import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { allComponents } from '../limits/component-tree.js';
import { COMPONENT } from '../protocol/components.js';
import { demandChoices } from './find-component.js';

/** What a user enters in a form: texts and choices by custom id. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

const TEXT_MOST = 4000;

/** A form as the app receives it. @throws Error where Discord's client would not let it be sent. */
export function modalData(form: JsonObject, entries: Entries): JsonObject {
  const fields = allComponents(form.components).map(({ component }) => component.custom_id);
  const unknown = Object.keys(entries).filter((id) => !fields.includes(id));
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`);
  return {
    custom_id: form.custom_id,
    components: objectsOf(form.components).map((component) => sentPart(component, entries)),
  };
}

function sentPart(component: JsonObject, entries: Entries): JsonObject {
  const { type, id } = component;
  switch (type) {
    case COMPONENT.actionRow:
      return { type, id, components: objectsOf(component.components).map((one) => sentField(one, entries)) };
    case COMPONENT.label:
      return { type, id, component: isObject(component.component) ? sentField(component.component, entries) : {} };
    default:
      return { type, id };
  }
}

function sentField(field: JsonObject, entries: Entries): JsonObject {
  const { type, id, custom_id: customId } = field;
  const entry = entries[String(customId)];
  return type === COMPONENT.textInput
    ? { type, id, custom_id: customId, value: enteredText(field, entry) }
    : { type, id, custom_id: customId, values: chosen(field, entry) };
}

function enteredText(field: JsonObject, entry: Entries[string] | undefined): string {
  const text = typeof entry === 'string' ? entry : (textOf(field.value) ?? '');
  const [least, most] = [Number(field.min_length ?? 0), Number(field.max_length ?? TEXT_MOST)];
  const isMissing = text === '' && field.required !== false;
  const isShort = text !== '' && text.length < least;
  if (isMissing || isShort || text.length > most) {
    throw new Error(`The form cannot be sent: ${String(field.custom_id)} has ${text.length} characters`);
  }
  return text;
}

function chosen(field: JsonObject, entry: Entries[string] | undefined): readonly string[] {
  const preset = objectsOf(field.options).filter((option) => option.default === true);
  const given = entry ?? preset.map(({ value }) => String(value));
  const values = typeof given === 'string' ? [given] : given;
  if (values.length > 0 || field.required !== false) demandChoices(field, values);
  return values;
}
