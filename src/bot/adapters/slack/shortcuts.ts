import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';

/** What the menu of a message offers. */
const MESSAGE_KINDS = ['check', 'summarise'] as const;
export type MessageShortcut = (typeof MESSAGE_KINDS)[number];

/** What Slack sends back of a chosen entry: its kind and its language. */
const MESSAGE_ENTRY = /^message:(?<kind>check|summarise):(?<language>zh|en)$/u;
const FORM_ENTRY = /^form:brief:(?<language>zh|en)$/u;

/** Match the callback ids of ours: for the listeners. */
export const MESSAGE_ENTRIES: RegExp = MESSAGE_ENTRY;
export const FORM_ENTRIES: RegExp = FORM_ENTRY;

/** Which entry of a message's menu was chosen; null where it is none of ours. */
export function readMessageEntry(
  callbackId: string,
): { readonly kind: MessageShortcut; readonly language: Language } | null {
  const { kind, language } = MESSAGE_ENTRY.exec(callbackId)?.groups ?? {};
  const known = MESSAGE_KINDS.find((one) => one === kind);
  return known === undefined ? null : { kind: known, language: languageNamed(language) };
}

/** The language of the entry that opens the form. */
export function formLanguage(callbackId: string): Language {
  return languageNamed(FORM_ENTRY.exec(callbackId)?.groups?.['language']);
}

const languageNamed = (name: string | undefined): Language => (name === 'zh' ? 'zh' : 'en');

/** An entry of Slack's menus, as the manifest has it. */
export interface ShortcutEntry {
  readonly name: string;
  readonly type: 'message' | 'global';
  readonly callback_id: string;
  readonly description: string;
}

/** Every entry in both languages: a manifest has no locales, and the entry that is chosen tells the language. */
export const SHORTCUTS: readonly ShortcutEntry[] = (['zh', 'en'] as const).flatMap((language) => {
  const { shortcuts } = messagesIn(slackMessages, language);
  const entry = (type: ShortcutEntry['type'], id: string, words: typeof shortcuts.brief): ShortcutEntry => ({
    name: words.name,
    type,
    callback_id: `${id}:${language}`,
    description: words.description,
  });
  return [
    ...MESSAGE_KINDS.map((kind) => entry('message', `message:${kind}`, shortcuts[kind])),
    entry('global', 'form:brief', shortcuts.brief),
  ];
});
