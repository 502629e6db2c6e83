import type { SettingMessages } from '../messages/setting-messages.js';
import type { Settings } from '../state/state.js';
import type { Wish } from './grant-wish.js';

/** What a user can choose. */
export type SettingName = keyof Settings;
export const SETTING_NAMES: readonly SettingName[] = ['language', 'visibility'];

/** A setting as a menu. */
export interface SettingMenu {
  readonly setting: SettingName;
  readonly label: string;
  /** The value of one of the choices. */
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** Who sees the answers to commands where nothing was chosen, as the platform's users are used to. */
type UsualVisibility = NonNullable<Settings['visibility']>;

/** Stands in a menu for null: nothing was chosen. */
const OPEN = 'question';

/** A user's settings, each a menu that shows what is chosen. */
export function settingMenus(
  { language, visibility }: Settings,
  usual: UsualVisibility,
  words: SettingMessages,
): readonly SettingMenu[] {
  return [
    {
      setting: 'language',
      label: words.language,
      chosen: language ?? OPEN,
      choices: [
        { value: OPEN, text: words.asAsked },
        { value: 'zh', text: words.chinese },
        { value: 'en', text: words.english },
      ],
    },
    {
      setting: 'visibility',
      label: words.visibility,
      chosen: visibility ?? usual,
      choices: [
        { value: 'ephemeral', text: words.ephemeral },
        { value: 'visible', text: words.visible },
      ],
    },
  ];
}

/** What was wished for by the menu of a setting. */
export function wishOf(setting: SettingName, choice: string): Wish {
  switch (setting) {
    case 'language':
      return { kind: 'choose', chosen: { language: choice === 'zh' || choice === 'en' ? choice : null } };
    case 'visibility':
      return { kind: 'choose', chosen: { visibility: choice === 'visible' ? choice : 'ephemeral' } };
  }
}
