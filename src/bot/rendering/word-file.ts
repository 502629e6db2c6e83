import type { Brief } from '../briefing/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { fileName } from './file-name.js';
import type { RenderedFile } from './rendered-file.js';

/** The Word file of a brief. */
export function wordFile({ title, language }: Pick<Brief, 'title' | 'language'>, content: Uint8Array): RenderedFile {
  const altText = messagesIn(chatMessages, language).wordAlternative(title);
  return { name: fileName(title, 'docx'), title, altText, content };
}
