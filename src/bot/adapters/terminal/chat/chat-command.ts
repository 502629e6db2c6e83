import { nearestWord } from '../../../nearest-word.js';

/** What a line that begins with a slash may ask for. */
export type ChatCommand = 'help' | 'sources' | 'why' | 'language' | 'quit';

/** One line of a conversation as read. */
export type ChatLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly command: ChatCommand; readonly argument: string }
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest: string | null };

const NAMES: Readonly<Record<string, ChatCommand>> = {
  '/help': 'help',
  '/帮助': 'help',
  '/sources': 'sources',
  '/来源': 'sources',
  '/why': 'why',
  '/依据': 'why',
  '/lang': 'language',
  '/语言': 'language',
  '/quit': 'quit',
  '/exit': 'quit',
  '/退出': 'quit',
};

/** Reads one line of a conversation. What only begins with a slash inside a sentence is a question. */
export function readChatLine(line: string): ChatLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  const [name = '', argument = ''] = text.split(/\s+/u);
  if (!name.startsWith('/')) return { kind: 'question', text: line };
  const command = NAMES[name.toLowerCase()];
  if (command !== undefined) return { kind: 'command', command, argument: argument.toLowerCase() };
  return { kind: 'unknown-command', name, nearest: nearestWord(name, Object.keys(NAMES)) };
}
