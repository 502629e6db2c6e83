import type { Language } from '../../../knowledge/index.js';
import type { Config } from '../../config.js';

/** The language for what answers no question: the forced one, otherwise the user's locale. */
export function uiLanguage({ language, locale }: Pick<Config, 'language' | 'locale'>): Language {
  return language ?? locale;
}
