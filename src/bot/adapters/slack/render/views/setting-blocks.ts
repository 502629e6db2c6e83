import type { types } from '@slack/bolt';
import type { Language } from '../../../../../knowledge/index.js';
import type { Wish } from '../../../../conversation/grant-wish.js';
import { settingMenus, wishOf, type SettingMenu } from '../../../../conversation/setting-menus.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Settings } from '../../../../state/state.js';
import { plainTextOf } from '../buttons.js';

/** The menus of the settings, and the button that forgets a user. */
const MENUS = { 'setting-language': 'language', 'setting-visibility': 'visibility' } as const;
const FORGET_ME = 'forget-me';
export const SETTING_IDS = ['setting-language', 'setting-visibility', FORGET_ME] as const;
type SettingId = (typeof SETTING_IDS)[number];

/** A user's settings, each a menu that shows what is chosen, and below them the way to be forgotten. */
export function settingBlocks(settings: Settings, language: Language): types.KnownBlock[] {
  const { settings: words } = messagesIn(slackMessages, language);
  return [
    { type: 'divider' },
    ...settingMenus(settings, 'ephemeral', words).map(menu),
    { type: 'actions', elements: [forgetButton(language)] },
  ];
}

/** What was wished for by one of the menus or the button. */
export function readWish(id: SettingId, choice: string): Wish {
  return id === FORGET_ME ? { kind: 'forget' } : wishOf(MENUS[id], choice);
}

function menu({ setting, label, chosen, choices }: SettingMenu): types.SectionBlock {
  const options = choices.map(({ value, text }) => ({ text: plainTextOf(text), value }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'section',
    text: plainTextOf(label),
    accessory: {
      type: 'static_select',
      action_id: `setting-${setting}`,
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}

function forgetButton(language: Language): types.Button {
  const { forget } = messagesIn(slackMessages, language);
  return {
    type: 'button',
    action_id: FORGET_ME,
    style: 'danger',
    text: plainTextOf(forget.button),
    confirm: {
      title: plainTextOf(forget.title),
      text: plainTextOf(forget.warning),
      confirm: plainTextOf(forget.confirm),
      deny: plainTextOf(forget.cancel),
      style: 'danger',
    },
  };
}
