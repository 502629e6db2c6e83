import { ButtonStyle, ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';

import type { Language } from '../../../../../knowledge/index.js';
import type { Wish } from '../../../../conversation/grant-wish.js';
import { SETTING_NAMES, settingMenus, wishOf, type SettingMenu } from '../../../../conversation/setting-menus.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { discordMessages } from '../../../../messages/discord.js';
import type { Settings } from '../../../../state/state.js';
import type { DiscordMessage } from '../../discord-message.js';
import { button, container, messageOf, rowOf, textDisplay } from '../components.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { emphasised } from '../markdown.js';

const MENU = 'setting:';
const FORGET = 'forget:';
/** Discord asks nobody whether a press is meant: the first shows what would be done, the second does it. */
const ASK = `${FORGET}ask`;
const DO = `${FORGET}do`;
const KEEP = `${FORGET}keep`;

/** What is pressed or chosen in the settings: a wish, or that a page of theirs is to be shown. */
export type SettingsPress = Wish | { readonly kind: 'ask-before-forgetting' } | { readonly kind: 'keep' };

/** Null where it is none of the settings. */
export function readSettingsPress(customId: string, [chosen = '']: readonly string[]): SettingsPress | null {
  const setting = SETTING_NAMES.find((name) => customId === `${MENU}${name}`);
  if (setting !== undefined) return wishOf(setting, chosen);
  if (customId === ASK) return { kind: 'ask-before-forgetting' };
  if (customId === DO) return { kind: 'forget' };
  return customId === KEEP ? { kind: 'keep' } : null;
}

/** A user's settings, and the way to be forgotten. */
export function settingsMessage(settings: Settings, notice: string | null, language: Language): DiscordMessage {
  const { settings: words, forget } = messagesIn(discordMessages, language);
  return ownMessage([
    ...(notice === null ? [] : [textDisplay(escapeMarkdown(notice))]),
    textDisplay(emphasised(words.title, '**')),
    ...settingMenus(settings, 'visible', words).flatMap(menu),
    rowOf([button(ASK, forget.button, ButtonStyle.Danger)]),
  ]);
}

/** What would be forgotten, before it is. */
export function forgetMessage(language: Language): DiscordMessage {
  const { forget } = messagesIn(discordMessages, language);
  return ownMessage([
    textDisplay(emphasised(forget.title, '**')),
    textDisplay(escapeMarkdown(forget.warning)),
    rowOf([button(DO, forget.confirm, ButtonStyle.Danger), button(KEEP, forget.cancel)]),
  ]);
}

const ownMessage = (components: readonly APIComponentInContainer[]): DiscordMessage =>
  messageOf([container(components)], 'asker');

function menu({ setting, label, chosen, choices }: SettingMenu): readonly APIComponentInContainer[] {
  return [
    textDisplay(escapeMarkdown(label)),
    rowOf([
      {
        type: ComponentType.StringSelect,
        custom_id: `${MENU}${setting}`,
        options: choices.map(({ value, text }) => ({ label: text, value, default: value === chosen })),
      },
    ]),
  ];
}
