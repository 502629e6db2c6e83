import type { LocalText } from '../language/language.js';

/**
 * A mechanism's title without its middle, by which it is meant too: 技术机制 of 技术提升机制, "technology mechanism" of
 * "technology improvement mechanism"; the title itself where it has no such middle.
 */
export function shortMechanism({ zh, en }: LocalText): LocalText {
  return { zh: zh.replace(/^(.{2}).{2}(?=机制$)/u, '$1'), en: en.replace(/^(\w+) \w+ (?=mechanism$)/u, '$1 ') };
}
