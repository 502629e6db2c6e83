import type { types } from '@slack/bolt';
import { z } from 'zod';

import type { Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Request } from '../../../../requests/index.js';
import { plainTextOf } from '../buttons.js';
import { richTextBlocks } from '../rich-text.js';
import { modal, words } from './modal.js';

export const BRIEF_FORM = 'brief_form';

/** Fields by the ids of their block and element, which are one. */
export const BRIEF_TOPIC = 'topic';
const LANGUAGE = 'language';
const LENGTH = 'length';
const FILE = 'file';

/** Longer than any name of a matter: an industry and what troubles it take a few sentences. */
const MOST_TOPIC = 1_000;

/** The form that asks for a brief. Its language comes back as its metadata. */
export function briefForm(language: Language): types.ModalView {
  const messages = messagesIn(slackMessages, language);
  const form = messages.briefForm;
  return {
    type: 'modal',
    callback_id: BRIEF_FORM,
    private_metadata: language,
    title: plainTextOf(form.title),
    submit: plainTextOf(form.send),
    close: plainTextOf(messages.close),
    blocks: [
      input(BRIEF_TOPIC, form.topic, {
        type: 'plain_text_input',
        multiline: true,
        max_length: MOST_TOPIC,
        placeholder: plainTextOf(form.topicExample),
      }),
      input(LANGUAGE, form.language, choice(form.languages, ['topic', 'zh', 'en'])),
      input(LENGTH, form.length, choice(form.lengths, ['full', 'short'])),
      { ...input(FILE, form.file, wordChoice(form.word)), optional: true },
    ],
  };
}

/** Said in the form's place once its request is stored. */
export function briefComingView(topic: string, language: Language): types.ModalView {
  const messages = messagesIn(slackMessages, language);
  return modal(messages.briefForm.title, richTextBlocks([words(messages.briefComing(topic))]), language);
}

type Element = types.PlainTextInput | types.RadioButtons | types.Checkboxes;

function input(id: string, label: string, element: Element): types.InputBlock {
  return { type: 'input', block_id: id, label: plainTextOf(label), element: { ...element, action_id: id } };
}

/** Radio buttons, the first chosen. */
function choice<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  values: readonly [Value, ...Value[]],
): types.RadioButtons {
  const options = values.map((value) => ({ text: plainTextOf(labels[value]), value }));
  const [first] = values;
  return { type: 'radio_buttons', options, initial_option: { text: plainTextOf(labels[first]), value: first } };
}

function wordChoice(label: string): types.Checkboxes {
  const options = [{ text: plainTextOf(label), value: 'word' }];
  return { type: 'checkboxes', options, initial_options: options };
}

/** A field of a sent form, whatever its kind. */
const fieldSchema = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});

/** A sent form, as far as the adapter reads it. */
const sentSchema = z.object({
  id: z.string(),
  private_metadata: z.enum(['zh', 'en']),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldSchema)) }),
});

/** What a sent form asks for. */
export interface SentForm {
  /** Slack's id of the form: the same for every time that it is sent. */
  readonly id: string;
  /** The language that the form was in. */
  readonly language: Language;
  readonly request: Extract<Request, { readonly kind: 'brief' }>;
}

export function readBriefForm(view: unknown): SentForm {
  const { id, private_metadata: language, state } = sentSchema.parse(view);
  const field = (name: string): z.infer<typeof fieldSchema> => state.values[name]?.[name] ?? {};
  const chosen = field(LANGUAGE).selected_option?.value;
  return {
    id,
    language,
    request: {
      kind: 'brief',
      topic: field(BRIEF_TOPIC).value ?? '',
      length: field(LENGTH).selected_option?.value === 'short' ? 'short' : 'full',
      file: (field(FILE).selected_options ?? []).length > 0 ? 'word' : 'none',
      ...((chosen === 'zh' || chosen === 'en') && { language: chosen }),
    },
  };
}
