import { alignSentences, bareForm, splitSentences, type Corpus } from '../../knowledge/index.js';
import { documentsOf, quoteSentences, type Evidence } from '../evidence.js';

/** Every sentence of the documents, by its bare form and that of its rendering. */
export type SourceSentences = ReadonlyMap<string, Evidence>;

const known = new WeakMap<Corpus, Map<string, SourceSentences>>();

/** The sentences of a corpus, or of one document; read once. */
export function sourceSentences(corpus: Corpus, document: string | undefined): SourceSentences {
  const made = known.get(corpus) ?? new Map<string, SourceSentences>();
  known.set(corpus, made);
  const key = document ?? '';
  const sentences = made.get(key) ?? readSentences(corpus, document);
  made.set(key, sentences);
  return sentences;
}

function readSentences(corpus: Corpus, document: string | undefined): SourceSentences {
  const sentences = new Map<string, Evidence>();
  const passages = documentsOf(corpus, document).flatMap(({ sections }) => sections.flatMap((one) => one.passages));
  for (const passage of passages.filter(({ table }) => table === null)) {
    const renderings = alignSentences(passage) ?? [];
    splitSentences(passage.text).forEach(([start, end], index) => {
      const evidence = quoteSentences(passage, index, index);
      const forms = [passage.text.slice(start, end), renderings[index]?.rendering ?? ''];
      for (const form of forms.map(bareSentence).filter((one) => one !== '')) sentences.set(form, evidence);
    });
  }
  return sentences;
}

/** A sentence without white space, quotes, citation marks and its final mark. */
export function bareSentence(sentence: string): string {
  return bareForm(sentence.replace(/\[\d[\d\s,，–-]*\]/gu, '')).replace(/[。.！!；;]+$/u, '');
}
