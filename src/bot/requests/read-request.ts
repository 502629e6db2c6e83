import { tellsLanguage, type Language } from '../../knowledge/index.js';
import { nearestWord } from '../nearest-word.js';
import type { Request, RequestKind } from './request.js';

/** What can be typed; a summary is asked for from the menu of a message, which has the text. */
export const TYPED_KINDS = [
  'ask',
  'indicators',
  'growth',
  'recommend',
  'brief',
  'check',
  'documents',
  'help',
] as const satisfies readonly RequestKind[];
export type TypedKind = (typeof TYPED_KINDS)[number];

/** What each is called, its proper name first. */
export const REQUEST_NAMES: Readonly<Record<TypedKind, Readonly<Record<Language, readonly string[]>>>> = {
  ask: { zh: ['提问', '问'], en: ['ask'] },
  indicators: { zh: ['指标'], en: ['indicators', 'indicator'] },
  growth: { zh: ['增速', '增长'], en: ['growth'] },
  recommend: { zh: ['建议', '推荐'], en: ['recommend'] },
  brief: { zh: ['简报'], en: ['brief'] },
  check: { zh: ['核对', '核查'], en: ['check'] },
  documents: { zh: ['资料', '文档'], en: ['documents'] },
  help: { zh: ['帮助'], en: ['help'] },
};

interface Named {
  readonly kind: TypedKind;
  readonly language: Language;
}

const KINDS: ReadonlyMap<string, Named> = new Map(
  TYPED_KINDS.flatMap((kind) =>
    (['zh', 'en'] as const).flatMap((language) =>
      REQUEST_NAMES[kind][language].map((name): [string, Named] => [name, { kind, language }]),
    ),
  ),
);

/** A request that was read, or a word that is none with the one that is nearest. */
export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string | null };

/** Reads what is typed behind a command: a name and its words; a question without a name is asked as it is. */
export function readRequest(text: string): ReadRequest {
  const written = text.trim();
  if (written === '') return { kind: 'request', request: { kind: 'help' } };
  const { word, words } = firstWord(written);
  const named = KINDS.get(word.toLowerCase());
  if (named) return { kind: 'request', request: requestOf(named, words) };
  if (isQuestion(word, words)) return { kind: 'request', request: { kind: 'ask', question: written } };
  return { kind: 'unknown', word, nearest: nearestWord(word.toLowerCase(), [...KINDS.keys()]) };
}

/** The colon of either language may stand behind a name; line breaks of what follows are kept. */
function firstWord(text: string): { readonly word: string; readonly words: string } {
  const [word = ''] = /^[^\s:：]+/u.exec(text) ?? [];
  return { word, words: text.slice(word.length).replace(/^[\s:：]+/u, '') };
}

const isQuestion = (word: string, words: string): boolean => words !== '' || /\p{Script=Han}{3}|[?？]/u.test(word);

/** A question as it is typed behind a command, whatever word it begins with. */
export function asAsked(question: string): string {
  return `ask ${question}`;
}

/** Where its words do not tell their language ("提问 2022?"), a request is answered in that of its name. */
function requestOf({ kind, language: ofName }: Named, words: string): Request {
  const language = tellsLanguage(words) ? {} : { language: ofName };
  switch (kind) {
    case 'ask':
      return { kind, question: words, ...language };
    case 'recommend':
      return { kind, description: words, ...language };
    case 'indicators':
    case 'growth':
      return { kind, name: words === '' ? null : words, ...language };
    case 'brief':
      return { kind, topic: words, length: 'full', file: 'word', ...language };
    case 'check':
      return { kind, text: words, ...language };
    case 'documents':
    case 'help':
      return { kind, language: ofName };
  }
}
