import { nearestWord } from '../../nearest-word.js';

/** What `/lianwen` can be told to do. */
export const SLACK_COMMANDS = ['ask', 'recommend', 'documents', 'help'] as const;
export type SlackCommand = (typeof SLACK_COMMANDS)[number];

/** The words of each, in both languages. */
const WORDS: Readonly<Record<string, SlackCommand>> = {
  ask: 'ask',
  提问: 'ask',
  问: 'ask',
  recommend: 'recommend',
  建议: 'recommend',
  documents: 'documents',
  资料: 'documents',
  help: 'help',
  帮助: 'help',
};

/** A command that was read, or a word that is none with the one that is nearest. */
export type ReadCommand =
  | { readonly kind: 'command'; readonly command: SlackCommand; readonly text: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string | null };

/** A question as a command, whatever word it begins with. */
export function asAsked(question: string): string {
  return `ask ${question}`;
}

/** Reads what stands behind `/lianwen`; without a word of ours a question of several words is asked as it is. */
export function readCommand(text: string): ReadCommand {
  const [word = '', ...rest] = text.trim().split(/\s+/u);
  const command = WORDS[word.toLowerCase()];
  if (word === '') return { kind: 'command', command: 'help', text: '' };
  if (command) return { kind: 'command', command, text: rest.join(' ') };
  const isQuestion = rest.length > 0 || /\p{Script=Han}{3}|[?？]/u.test(word);
  if (isQuestion) return { kind: 'command', command: 'ask', text: text.trim() };
  return { kind: 'unknown', word, nearest: nearestWord(word.toLowerCase(), Object.keys(WORDS)) };
}
