import type { Catalogue } from './catalogue.js';
import type { TerminalMessages } from './terminal-messages.js';
import { terminalMessagesEn } from './terminal.en.js';
import { terminalMessagesZh } from './terminal.zh.js';

/** The words of the terminal by language. */
export const terminalMessages: Catalogue<TerminalMessages> = { zh: terminalMessagesZh, en: terminalMessagesEn };
