import { z } from 'zod';
import { confirmDialog, hasOneSource, imageSource, option, plainText, textObject } from './text-objects.js';

const actionId = { action_id: z.string().min(1).max(255).optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const confirmable = { confirm: confirmDialog.optional() };
const placeholder = { placeholder: plainText(150).optional() };
const dispatching = {
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])) })
    .optional(),
};

const button = z.strictObject({
  type: z.literal('button'),
  ...actionId,
  ...confirmable,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: z.string().max(75).optional(),
});

const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  ...actionId,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  ...actionId,
  ...confirmable,
  icon: z.literal('trash'),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  accessibility_label: z.string().max(75).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});

const plainOption = option(plainText(75));
const options = z.array(plainOption).min(1).max(100);
const optionGroups = z
  .array(z.strictObject({ label: plainText(75), options }))
  .min(1)
  .max(100);

const menu = { ...actionId, ...confirmable, ...focusable, ...placeholder };
const choices = { options: options.optional(), option_groups: optionGroups.optional() };
const hasOneList = (select: { options?: unknown; option_groups?: unknown }): boolean =>
  (select.options === undefined) !== (select.option_groups === undefined);
const ONE_LIST = 'must provide either options or option_groups';

const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...menu, ...choices, initial_option: plainOption.optional() })
  .refine(hasOneList, ONE_LIST);

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    ...choices,
    initial_options: z.array(plainOption).min(1).max(100).optional(),
    max_selected_items: z.number().int().min(1).optional(),
  })
  .refine(hasOneList, ONE_LIST);

const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...menu,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
});

const usersSelect = z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: z.string().optional() });

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionId,
  ...confirmable,
  options: z.array(plainOption).min(1).max(5),
});

const richOption = option(textObject(75));
const tenOptions = z.array(richOption).min(1).max(10);

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...actionId,
  ...confirmable,
  ...focusable,
  options: tenOptions,
  initial_option: richOption.optional(),
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...actionId,
  ...confirmable,
  ...focusable,
  options: tenOptions,
  initial_options: tenOptions.optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...actionId,
  ...focusable,
  ...placeholder,
  ...dispatching,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
});

/** An image beside text. */
export const imageElement = z
  .strictObject({ type: z.literal('image'), ...imageSource, alt_text: z.string().min(1).max(2000) })
  .refine(hasOneSource, 'must provide either image_url or slack_file');

const INTERACTIVE = [
  button,
  staticSelect,
  multiStaticSelect,
  conversationsSelect,
  usersSelect,
  overflow,
  radioButtons,
  checkboxes,
] as const;

/** What stands in an actions block. */
export const actionElement = z.discriminatedUnion('type', INTERACTIVE);

/** What stands at the right of a section. */
export const accessory = z.discriminatedUnion('type', [...INTERACTIVE, imageElement]);

/** What an input block asks for. */
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  staticSelect,
  multiStaticSelect,
  conversationsSelect,
  usersSelect,
  radioButtons,
  checkboxes,
]);

/** What stands under an answer. */
export const contextActionElement = z.discriminatedUnion('type', [feedbackButtons, iconButton]);
