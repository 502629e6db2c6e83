import type { Platform } from '../../service/platform.js';

const PLATFORM_NAMES: readonly Platform['name'][] = ['slack', 'discord', 'mcp'];

export function isPlatformName(word: string): word is Platform['name'] {
  return PLATFORM_NAMES.some((name) => name === word);
}
