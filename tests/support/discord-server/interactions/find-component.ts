import { objectsOf, type JsonObject } from '../../server-parts/json.js';
import { allComponents } from '../limits/component-tree.js';
import { BUTTON_STYLE, COMPONENT } from '../protocol/components.js';
import type { Message } from '../world.js';

/** What a user presses or opens, by its custom id. @throws Error where there is nothing such, or it is disabled. */
export function findComponent({ components }: Message, customId: string | RegExp): JsonObject {
  const found = allComponents(components)
    .map(({ component }) => component)
    .find((component) => isNamed(component.custom_id, customId));
  if (found === undefined) throw new Error(`There is nothing to press: ${String(customId)}`);
  if (found.disabled === true) throw new Error(`It is disabled: ${String(customId)}`);
  return found;
}

function isNamed(customId: unknown, wanted: string | RegExp): boolean {
  if (typeof customId !== 'string') return false;
  return typeof wanted === 'string' ? customId === wanted : wanted.test(customId);
}

/** @throws Error if it is no button that can be pressed. */
export function pressData(component: JsonObject): JsonObject {
  if (component.type !== COMPONENT.button || component.style === BUTTON_STYLE.link) {
    throw new Error(`It is no button: ${String(component.custom_id)}`);
  }
  return { custom_id: component.custom_id, component_type: component.type, id: component.id };
}

/** @throws Error if the menu does not let these be chosen. */
export function selectData(component: JsonObject, values: readonly string[]): JsonObject {
  demandChoices(component, values);
  return { custom_id: component.custom_id, component_type: component.type, id: component.id, values };
}

/** @throws Error if the menu has no such choices, or takes fewer or more. */
export function demandChoices(menu: JsonObject, values: readonly string[]): void {
  const { min_values: least = 1, max_values: most = 1, custom_id: id } = menu;
  const known = new Set(objectsOf(menu.options).map(({ value }) => value));
  const unknown = menu.type === COMPONENT.stringSelect ? values.filter((value) => !known.has(value)) : [];
  if (unknown.length > 0) throw new Error(`${String(id)} has no choice ${unknown.join(', ')}`);
  if (values.length < Number(least) || values.length > Number(most)) {
    throw new Error(`${String(id)} does not take ${values.length} choices`);
  }
}
