import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import type { SlackFile } from '../slack-message.js';
import { shortened } from './escape-text.js';
import { FILE_ALT_TEXT } from './limits.js';

export interface CsvTable {
  /** The file's name without extension. */
  readonly name: string;
  readonly title: string;
  readonly content: string;
  readonly rows: number;
}

/** Without it Excel reads a CSV file of Chinese in the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const UNSAFE = /[^\p{L}\p{N}._-]+/gu;
/** As long as names of files may be everywhere, with room for Chinese and the extension. */
const NAME_LENGTH = 60;

/** A whole table as a file beside its message. */
export function csvFile({ name, title, content, rows }: CsvTable, language: Language): SlackFile {
  const messages = messagesIn(slackMessages, language);
  return {
    name: `${safeName(name)}.csv`,
    title: shortened(messages.csvTitle(title), FILE_ALT_TEXT),
    altText: shortened(messages.csvAlternative(title, rows), FILE_ALT_TEXT),
    content: BYTE_ORDER_MARK + content,
  };
}

export function safeName(name: string): string {
  return Array.from(name.replace(UNSAFE, '-')).slice(0, NAME_LENGTH).join('') || 'table';
}
