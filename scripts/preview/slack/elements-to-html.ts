import { isObject, objectsOf, textOf, type JsonObject } from '../../../tests/support/server-parts/json.js';
import { element, escapeHtml } from '../html.js';
import { textObjectHtml } from './text-to-html.js';

/** How each sort of element looks; one that is not here is marked, and fails the check. */
const LOOKS: Readonly<Record<string, (object: JsonObject) => string>> = {
  button: ({ style, text }) => element('span', `button ${textOf(style) ?? ''}`.trim(), textObjectHtml(text)),
  feedback_buttons: ({ positive_button: yes, negative_button: no }) => [yes, no].map(feedbackHtml).join(''),
  static_select: menuHtml,
  multi_static_select: menuHtml,
  conversations_select: menuHtml,
  channels_select: menuHtml,
  overflow: () => element('span', 'button', '⋯'),
  radio_buttons: choicesHtml,
  checkboxes: choicesHtml,
  plain_text_input: (object) => element('div', object.multiline === true ? 'input many' : 'input', inputText(object)),
  image: ({ alt_text: alt }) => element('span', 'thumbnail', escapeHtml(textOf(alt) ?? '')),
  mrkdwn: (object) => element('span', 'words', textObjectHtml(object)),
  plain_text: (object) => element('span', 'words', textObjectHtml(object)),
};

/** A button, menu, input, image or text of a block. */
export function elementHtml(object: unknown): string {
  if (!isObject(object)) return '';
  const type = String(object.type);
  return LOOKS[type]?.(object) ?? element('span', 'unknown', escapeHtml(type));
}

function menuHtml(object: JsonObject): string {
  return element('span', 'button menu', chosenText(object));
}

function choicesHtml(object: JsonObject): string {
  return objectsOf(object.options)
    .map((option) => element('div', 'choice', `${isChosen(option, object) ? '◉' : '○'} ${textObjectHtml(option.text)}`))
    .join('');
}

function feedbackHtml(button: unknown): string {
  return isObject(button) ? element('span', 'button quiet', textObjectHtml(button.text)) : '';
}

function chosenText({ initial_option: chosen, placeholder }: JsonObject): string {
  return isObject(chosen) ? textObjectHtml(chosen.text) : textObjectHtml(placeholder) || '…';
}

function isChosen({ value }: JsonObject, { initial_option: one, initial_options: several }: JsonObject): boolean {
  return [one, ...objectsOf(several)].some((chosen) => isObject(chosen) && chosen.value === value);
}

function inputText({ initial_value: value, placeholder }: JsonObject): string {
  return escapeHtml(textOf(value) ?? '') || element('span', 'faint', textObjectHtml(placeholder) || '&nbsp;');
}
