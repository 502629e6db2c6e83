import { isObject, objectsOf, textOf, type JsonObject } from '../../../tests/support/server-parts/json.js';
import { element, escapeHtml } from '../html.js';

/** A text object as Slack shows it: plain, or with its own markup. */
export function textObjectHtml(object: unknown): string {
  if (!isObject(object)) return '';
  const text = textOf(object.text) ?? '';
  return object.type === 'mrkdwn' ? mrkdwnHtml(text) : escapeHtml(text);
}

/** Slack's own markup; its three entities are HTML's too. */
export function mrkdwnHtml(text: string): string {
  return text
    .replace(/<(?<target>[^<>|]+)(?:\|(?<label>[^<>]*))?>/gu, (_, target: string, label: string | undefined) =>
      element('span', 'link', label ?? target),
    )
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+)\*(?![\w*])/gu, '<b>$1</b>')
    .replace(/(?<![\w_])_(?=\S)([^_\n]+)_(?![\w_])/gu, '<i>$1</i>')
    .replace(/`([^`\n]+)`/gu, '<code>$1</code>');
}

/** The elements of a block of rich text. */
export function richTextHtml({ elements }: JsonObject): string {
  return objectsOf(elements).map(richElementHtml).join('');
}

const CONTAINERS: Readonly<Record<string, string>> = {
  rich_text_section: 'p',
  rich_text_quote: 'blockquote',
  rich_text_preformatted: 'pre',
};

function richElementHtml(object: JsonObject): string {
  const { type, elements, style, indent } = object;
  if (type === 'rich_text_list') {
    const items = objectsOf(elements).map((item) => element('li', '', richTextHtml(item)));
    const margin = typeof indent === 'number' ? `style="margin-left:${indent * 22}px"` : '';
    return element(style === 'ordered' ? 'ol' : 'ul', 'rich', items.join(''), margin);
  }
  const tag = CONTAINERS[String(type)];
  return tag === undefined
    ? richSpanHtml(object)
    : element(tag, 'rich', objectsOf(elements).map(richSpanHtml).join(''));
}

function richSpanHtml({ type, text, url, name, style }: JsonObject): string {
  const said = escapeHtml(textOf(text) ?? textOf(url) ?? (type === 'emoji' ? `:${String(name)}:` : ''));
  const linked = type === 'link' ? element('span', 'link', said) : said;
  const styles = isObject(style) ? style : {};
  return Object.entries({ bold: 'b', italic: 'i', strike: 's', code: 'code' }).reduce(
    (inside, [key, tag]) => (styles[key] === true ? `<${tag}>${inside}</${tag}>` : inside),
    linked,
  );
}
