import { isObject, objectsOf, type JsonObject } from '../../server-parts/json.js';

/** An element that a user can act on, and its block. */
export interface FoundElement {
  readonly blockId: string;
  readonly element: JsonObject;
}

/** Elements of a message or view; Slack gives a block an id where the app gave none. */
export function elementsOf(blocks: readonly JsonObject[]): readonly FoundElement[] {
  return blocks.flatMap((block, index) => {
    const blockId = typeof block.block_id === 'string' ? block.block_id : `block-${index}`;
    const inside = [block.accessory, block.element].filter(isObject);
    return [...objectsOf(block.elements), ...inside].map((element) => ({ blockId, element }));
  });
}

/** What a user presses: by action id and, where several share it, by value or by the text on it. */
export function findPressed(blocks: readonly JsonObject[], actionId: string | RegExp, value?: string): FoundElement {
  const fits = ({ element }: FoundElement): boolean =>
    isNamed(element.action_id, actionId) && (value === undefined || pressOf(element, value) !== null);
  const found = elementsOf(blocks).find(fits);
  if (found === undefined) throw new Error(`There is nothing to press: ${String(actionId)} ${value ?? ''}`);
  return found;
}

function isNamed(actionId: unknown, wanted: string | RegExp): boolean {
  if (typeof actionId !== 'string') return false;
  return typeof wanted === 'string' ? actionId === wanted : wanted.test(actionId);
}

/** What the app is told of the press; null if the element has no such value. */
export function pressOf(element: JsonObject, value: string | undefined): JsonObject | null {
  switch (element.type) {
    case 'button':
      return value === undefined || element.value === value ? { value: element.value, text: element.text } : null;
    case 'feedback_buttons': {
      const buttons = [element.positive_button, element.negative_button].filter(isObject);
      const pressed = buttons.find((button) => value === undefined || button.value === value);
      return pressed === undefined ? null : { value: pressed.value, text: pressed.text };
    }
    default: {
      const chosen = optionsOf(element).find((option) => option.value === value);
      return chosen === undefined ? null : { selected_option: chosen };
    }
  }
}

/** The choices of a menu, groups opened. */
export function optionsOf(element: JsonObject): readonly JsonObject[] {
  return [
    ...objectsOf(element.options),
    ...objectsOf(element.option_groups).flatMap((group) => objectsOf(group.options)),
  ];
}
