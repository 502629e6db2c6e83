import { z } from 'zod';
import { BUTTON_STYLE, COMPONENT } from '../protocol/components.js';
import { coded } from './error-tree.js';

/** What the app calls a component, to know it again. */
export const customId = z.string().min(1).max(100);

/** Every component may have a number of its own; Discord gives one where it is left out. */
export const numbered = { id: z.int().min(0).optional() };

const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

/** Something to press, or a link to follow: never both. */
export const button = z
  .looseObject({
    type: z.literal(COMPONENT.button),
    ...numbered,
    style: z.int().min(1).max(5),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: z
      .string()
      .max(512)
      .regex(/^(?:https?|discord):\/\/\S+$/u)
      .nullish(),
    disabled: z.boolean().optional(),
  })
  .refine(({ label, emoji: icon }) => Boolean(label) || Boolean(icon), {
    path: ['label'],
    ...coded('BASE_TYPE_REQUIRED', 'A button needs a label or an emoji.'),
  })
  .refine(({ style, custom_id: id }) => style === BUTTON_STYLE.link || id !== undefined, {
    path: ['custom_id'],
    ...coded('BASE_TYPE_REQUIRED', 'A custom id is required'),
  })
  .refine(({ style, url }) => (style === BUTTON_STYLE.link) === Boolean(url), {
    path: ['url'],
    ...coded('BASE_TYPE_REQUIRED', 'A link button, and no other, has an address.'),
  })
  .refine(({ style, custom_id: id }) => style !== BUTTON_STYLE.link || !id, {
    path: ['custom_id'],
    ...coded('BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and an address cannot both be specified'),
  });

const choice = z.looseObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const menu = {
  ...numbered,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

/** A menu of choices that the app gives. */
export const stringSelect = z
  .looseObject({ type: z.literal(COMPONENT.stringSelect), ...menu, options: z.array(choice).min(1).max(25) })
  .refine(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, {
    path: ['options'],
    ...coded('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
  })
  .refine(({ options, max_values: most = 1 }) => most <= options.length, {
    path: ['max_values'],
    ...coded('SELECT_COMPONENT_MAX_VALUES', 'max_values must not be more than the number of options.'),
  })
  .refine(({ min_values: least = 1, max_values: most = 1 }) => least <= most, {
    path: ['min_values'],
    ...coded('SELECT_COMPONENT_MIN_VALUES', 'min_values must not be more than max_values.'),
  });

const OTHER_SELECTS = [
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
] as const;

/** Menus of what Discord itself knows: users, roles, channels. */
export const otherSelects = OTHER_SELECTS.map((type) => z.looseObject({ type: z.literal(type), ...menu }));

/** A field to write in. `label` is required in an action row, and stands outside in a label. */
export function textInput(label: z.ZodType) {
  return z
    .looseObject({
      type: z.literal(COMPONENT.textInput),
      ...numbered,
      custom_id: customId,
      style: z.int().min(1).max(2),
      label,
      min_length: z.int().min(0).max(4000).optional(),
      max_length: z.int().min(1).max(4000).optional(),
      required: z.boolean().optional(),
      value: z.string().max(4000).nullish(),
      placeholder: z.string().max(100).nullish(),
    })
    .refine(({ min_length: least = 0, max_length: most = 4000 }) => least <= most, {
      path: ['min_length'],
      ...coded('TEXT_INPUT_MIN_LENGTH', 'min_length must not be more than max_length.'),
    });
}

/** A row of up to five buttons, or of one menu. */
export const actionRow = z
  .looseObject({
    type: z.literal(COMPONENT.actionRow),
    ...numbered,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, ...otherSelects]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => components.length === 1 || components.every(({ type }) => type === COMPONENT.button), {
    path: ['components'],
    ...coded('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A menu takes the whole width of its row.'),
  });
