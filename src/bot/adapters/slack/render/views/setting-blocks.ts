import type { types } from '@slack/bolt';
import type { Language } from '../../../../../knowledge/index.js';
import type { Wish } from '../../../../conversation/grant-wish.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Settings } from '../../../../state/state.js';
import { plainTextOf } from '../buttons.js';

/** The menus of the settings, and the button that forgets a user. */
const LANGUAGE_SETTING = 'setting-language';
const VISIBILITY_SETTING = 'setting-visibility';
const FORGET_ME = 'forget-me';
export const SETTING_IDS = [LANGUAGE_SETTING, VISIBILITY_SETTING, FORGET_ME] as const;
type SettingId = (typeof SETTING_IDS)[number];

/** Stands in a menu for null: nothing was chosen. */
const OPEN = 'question';

/** A user's settings, each a menu that shows what is chosen, and below them the way to be forgotten. */
export function settingBlocks({ language: chosen, visibility }: Settings, language: Language): types.KnownBlock[] {
  const { settings } = messagesIn(slackMessages, language);
  return [
    { type: 'divider' },
    menu(LANGUAGE_SETTING, settings.language, chosen ?? OPEN, {
      [OPEN]: settings.asAsked,
      zh: settings.chinese,
      en: settings.english,
    }),
    menu(VISIBILITY_SETTING, settings.visibility, visibility ?? 'ephemeral', {
      ephemeral: settings.ephemeral,
      visible: settings.visible,
    }),
    { type: 'actions', elements: [forgetButton(language)] },
  ];
}

/** What was wished for by one of the menus or the button. */
export function readWish(id: SettingId, choice: string): Wish {
  switch (id) {
    case LANGUAGE_SETTING:
      return { kind: 'choose', chosen: { language: choice === 'zh' || choice === 'en' ? choice : null } };
    case VISIBILITY_SETTING:
      return { kind: 'choose', chosen: { visibility: choice === 'visible' ? choice : 'ephemeral' } };
    case FORGET_ME:
      return { kind: 'forget' };
  }
}

function menu(
  actionId: string,
  label: string,
  chosen: string,
  choices: Readonly<Record<string, string>>,
): types.SectionBlock {
  const options = Object.entries(choices).map(([value, text]) => ({ text: plainTextOf(text), value }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'section',
    text: plainTextOf(label),
    accessory: { type: 'static_select', action_id: actionId, options, ...(initial && { initial_option: initial }) },
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
