import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { labelOf } from '../components.js';
import { FIELD_LABEL, FIELD_PLACEHOLDER, MODAL_TITLE } from '../limits.js';

/** A form: what the API takes as the data of a modal. */
export interface DiscordForm {
  readonly custom_id: string;
  readonly title: string;
  readonly components: APILabelComponent[];
}

export function form(customId: string, title: string, fields: readonly APILabelComponent[]): DiscordForm {
  return { custom_id: customId, title: labelOf(title, MODAL_TITLE), components: [...fields] };
}

export function field(label: string, component: APIComponentInLabel): APILabelComponent {
  return { type: ComponentType.Label, label: labelOf(label, FIELD_LABEL), component };
}

/** A text of several lines. */
export function paragraph(
  customId: string,
  most: number,
  need: 'required' | 'optional',
  placeholder = '',
): APIComponentInLabel {
  return {
    type: ComponentType.TextInput,
    custom_id: customId,
    style: TextInputStyle.Paragraph,
    max_length: most,
    required: need === 'required',
    ...(placeholder === '' ? {} : { placeholder: labelOf(placeholder, FIELD_PLACEHOLDER) }),
  };
}

/** A menu of which one is chosen, at first the first. */
export function choice<Value extends string>(
  customId: string,
  labels: Readonly<Record<Value, string>>,
  values: readonly Value[],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    options: values.map((value, index) => ({ label: labels[value], value, default: index === 0 })),
  };
}
