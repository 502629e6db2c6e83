import { isObject, objectsOf, textOf } from '../server-parts/json.js';
import { allComponents } from './limits/component-tree.js';
import { COMPONENT } from './protocol/components.js';
import type { Message } from './world.js';

const CODE = /```[\s\S]*?```|`[^`\n]+`/gu;
const ESCAPED = /\\[^\p{L}\p{N}\s]/gu;
const USER = /<@!?(?<id>\d+)>/gu;
const ROLE = /<@&(?<id>\d+)>/gu;
const EVERYONE = /@(?:everyone|here)\b/gu;
/** What Discord turns into something else: users, roles, channels, commands, emoji, times, places of a guild. */
const MARK = /<(?:@[!&]?\d+|#\d+|\/[^:>\n]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>|@(?:everyone|here)\b/gu;
const LINK = /https?:\/\/[^\s<>)\]]+/gu;

type Words = Pick<Message, 'content' | 'components' | 'embeds'>;

/**
 * Whom a message would call: ids of users, "role <id>", "everyone". Only text and text components call, within what
 * `allowed_mentions` lets through; where the app says nothing, everything gets through.
 */
export function pingsOf(message: Words & Pick<Message, 'allowedMentions'>): string[] {
  const text = callingTexts(message).join('\n');
  const { parse, users, roles } = allowed(message);
  const lets = (kind: string, ids: readonly unknown[], id: string) => parse.includes(kind) || ids.includes(id);
  const found = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.['id'] ?? '');
  return [
    ...found(USER).filter((id) => lets('users', users, id)),
    ...found(ROLE)
      .filter((id) => lets('roles', roles, id))
      .map((id) => `role ${id}`),
    ...(parse.includes('everyone') && text.search(EVERYONE) >= 0 ? ['everyone'] : []),
  ];
}

/** Marks that would be shown as something else than they are written, whether they call or not. */
export function marksOf(message: Words): string[] {
  return shownTexts(message).flatMap((text) => Array.from(plainOf(text).matchAll(MARK), ([mark]) => mark));
}

/** Addresses in a message's words that a reader could follow; link buttons are the app's own and do not count. */
export function linksOf(message: Words): string[] {
  return shownTexts(message).flatMap((text) => Array.from(plainOf(text).matchAll(LINK), ([link]) => link));
}

function allowed({ allowedMentions }: Pick<Message, 'allowedMentions'>) {
  if (allowedMentions === null) return { parse: ['users', 'roles', 'everyone'], users: [], roles: [] };
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    parse: list(allowedMentions.parse),
    users: list(allowedMentions.users),
    roles: list(allowedMentions.roles),
  };
}

/** Code is shown as it is written, and so is what a backslash stands before. */
const plainOf = (text: string): string => text.replace(CODE, ' ').replace(ESCAPED, '\u0000');

function callingTexts({ content, components }: Words): string[] {
  const texts = allComponents(components).filter(({ component }) => component.type === COMPONENT.textDisplay);
  return [content, ...texts.map(({ component }) => textOf(component.content) ?? '')];
}

function shownTexts(message: Words): string[] {
  const inEmbeds = message.embeds
    .filter(isObject)
    .flatMap(({ description, fields }) => [
      textOf(description) ?? '',
      ...objectsOf(fields).map(({ value }) => textOf(value) ?? ''),
    ]);
  return [...callingTexts(message), ...inEmbeds];
}
