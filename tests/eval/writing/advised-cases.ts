import {
  alignSentences,
  splitSentences,
  type Corpus,
  type Language,
  type Passage,
} from '../../../src/knowledge/index.js';
import type { HonestCase, RecordedDraft } from './honest-cases.js';

/** A sentence of a document in one language, with the draft that quotes it. */
export interface Quoted {
  readonly text: string;
  readonly draft: RecordedDraft;
}

/** What the prompt tells a writer to do with a quote; null where the sentence gives no occasion. */
type Way = (sentence: string) => string | null;

const LED = /^(?:首先|其次|因此|同时|此外|然而|First|Second|Therefore|However|At the same time|In addition)[，,]\s*/u;
/** Of a sentence that then begins so, nothing but the whole is advised. */
const POINTING = /^(?:这|它|其|他们|(?:this|it|they)\b)/iu;
const HAS_QUOTES = /[“”"「」]/u;
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const great = (text: string | null): string | null => text && text.charAt(0).toUpperCase() + text.slice(1);
const plain = (text: string): string => text.replace(/[。.]$/u, '');

function withoutLead(sentence: string): string | null {
  const rest = sentence.replace(LED, '');
  return rest === sentence || POINTING.test(rest) ? null : plain(rest);
}

function firstPart(sentence: string): string | null {
  const [part = '', ...others] = sentence.split(/[；;]/u);
  return others.length === 0 || POINTING.test(part) ? null : part;
}

const marked = (text: string | null, end: string): string | null => (text === null ? null : `${text}${end}`);

const WAYS: Readonly<Record<Language, Readonly<Record<string, Way>>>> = {
  zh: {
    copied: (sentence) => `${plain(sentence)}[1]。`,
    'said by the paper': (sentence) => `文章指出，${plain(sentence)}[1]。`,
    'according to it': (sentence) => `根据该文，${plain(sentence)}[1]。`,
    quoted: (sentence) => (HAS_QUOTES.test(sentence) ? null : `文中写道：“${plain(sentence)}”[1]。`),
    'without what leads': (sentence) => marked(withoutLead(sentence), '[1]。'),
    'its first part': (sentence) => marked(firstPart(sentence), '[1]。'),
  },
  en: {
    copied: (sentence) => `${plain(sentence)} [1].`,
    'said by the paper': (sentence) => `The paper says that ${small(plain(sentence))} [1].`,
    'according to it': (sentence) => `According to the paper, ${small(plain(sentence))} [1].`,
    quoted: (sentence) => (HAS_QUOTES.test(sentence) ? null : `The paper states: “${plain(sentence)}” [1].`),
    'without what leads': (sentence) => marked(great(withoutLead(sentence)), ' [1].'),
    'its first part': (sentence) => marked(firstPart(sentence), ' [1].'),
  },
};

/** Every sentence of the prose of a corpus, in every way that the writer's prompt advises. */
export function advisedCases(corpus: Corpus): ReadonlyArray<HonestCase & { readonly kind: string }> {
  return quotedSentences(corpus).flatMap(({ text, draft }) =>
    Object.entries(WAYS[draft.language]).flatMap(([way, say]) => {
      const said = say(text);
      const kind = `${draft.language} ${way}`;
      return said === null ? [] : [{ id: `${kind} ${draft.id}`, kind, draft, text: said }];
    }),
  );
}

/** The sentences of the paragraphs of a corpus in their own language and, where they are rendered, in English. */
export function quotedSentences({ documents }: Corpus): readonly Quoted[] {
  const passages = documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  return passages.filter(({ kind }) => kind === 'paragraph').flatMap(sentencesOf);
}

function sentencesOf(passage: Passage): readonly Quoted[] {
  const sources = splitSentences(passage.text).map((span) => passage.text.slice(...span));
  const aligned = alignSentences(passage) ?? [];
  return sources.flatMap((source, at) => {
    const rendering = aligned[at]?.rendering;
    const own = quoted(passage, at, { text: source });
    return rendering === undefined ? [own] : [own, quoted(passage, at, { text: source, rendering })];
  });
}

function quoted(
  passage: Passage,
  at: number,
  { text, rendering }: { readonly text: string; readonly rendering?: string },
): Quoted {
  const citation = { document: passage.document, section: passage.section, passage: passage.id, quote: text };
  const draft: RecordedDraft = {
    id: `${passage.id}-${at}`,
    question: '',
    language: rendering === undefined ? passage.language : 'en',
    blocks: [{ type: 'quote', text, citation: 0, ...(rendering === undefined ? {} : { rendering }) }],
    citations: [citation],
    figures: [],
  };
  return { text: withoutCitations(rendering ?? text), draft };
}

/** As the writer is given it. */
function withoutCitations(text: string): string {
  return text.replace(/\s?\[\d[\d\s,，–-]*\]/gu, '');
}
