import { isObject, objectsOf, textOf, type JsonObject } from '../server-parts/json.js';
import { referredFiles } from './limits/component-tree.js';
import { COMPONENT } from './protocol/components.js';
import { hasFlag, MESSAGE_FLAG } from './protocol/message-flags.js';
import type { Attachment, Message } from './world.js';

/** What a reader sees of a message, part by part; marks such as ** stay as they are written, buttons are left out. */
export function shownText({ content, embeds, components }: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  return lines([content, ...embeds.map(shownEmbed), ...components.map(shownComponent)]);
}

/** Files that a reader sees: with components of the second kind only those that a component shows. */
export function shownFiles({ flags, components, attachments }: Message): readonly Attachment[] {
  if (!hasFlag(flags, MESSAGE_FLAG.componentsV2)) return attachments;
  const referred = new Set(referredFiles(components).map(({ name }) => name));
  return attachments.filter(({ name }) => referred.has(name));
}

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

function shownEmbed({ author, title, description, fields, footer }: JsonObject): string {
  const inside = objectsOf(fields).map(({ name, value }) => lines([textOf(name) ?? '', textOf(value) ?? '']));
  const nameOf = (part: unknown, field: string) => (isObject(part) ? (textOf(part[field]) ?? '') : '');
  return lines([
    nameOf(author, 'name'),
    textOf(title) ?? '',
    textOf(description) ?? '',
    ...inside,
    nameOf(footer, 'text'),
  ]);
}

function shownComponent(component: JsonObject): string {
  switch (component.type) {
    case COMPONENT.textDisplay:
      return textOf(component.content) ?? '';
    case COMPONENT.section:
    case COMPONENT.container: {
      const accessory = isObject(component.accessory) ? [shownComponent(component.accessory)] : [];
      return lines([...objectsOf(component.components).map(shownComponent), ...accessory]);
    }
    case COMPONENT.mediaGallery:
      return lines(objectsOf(component.items).map(({ description }) => textOf(description) ?? ''));
    case COMPONENT.thumbnail:
      return textOf(component.description) ?? '';
    default:
      return '';
  }
}
