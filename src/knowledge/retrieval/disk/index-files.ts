import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CORPUS_FORMAT } from '../../documents/corpus-json.js';

/** Raised with every change to what the files of an index hold or how they are made. */
export const INDEX_FORMAT = 5;

/** Hex digits of the key: 128 bits of SHA-256, short enough for a folder name. */
const KEY_DIGITS = 32;

/**
 * The files of an index. `graph` is there for large corpora only; the vectors' files where the model could be used, the
 * last two of them for the next build alone.
 */
export const INDEX_FILES = {
  manifest: 'manifest.json',
  corpus: 'corpus.json',
  lexicalZh: 'lexical.zh.bin',
  lexicalEn: 'lexical.en.bin',
  lexicalQuestions: 'lexical.questions.bin',
  vectors: 'vectors.bin',
  places: 'places.bin',
  sentenceStarts: 'sentence-starts.bin',
  sentenceVectors: 'sentence-vectors.bin',
  labels: 'labels.bin',
  questionTargets: 'question-targets.bin',
  questionVectors: 'question-vectors.bin',
  graph: 'graph.bin',
  exampleVectors: 'example-vectors.bin',
  textKeys: 'text-keys.bin',
} as const;

/** The files of vectors whose texts have keys, in the order of the keys. */
export const KEYED_FILES = [
  INDEX_FILES.vectors,
  INDEX_FILES.sentenceVectors,
  INDEX_FILES.questionVectors,
  INDEX_FILES.exampleVectors,
] as const;

/** What an index was made from: it is made anew when any of it changes. */
export interface IndexIdentity {
  readonly corpusDigest: string;
  /** null where there is no model. */
  readonly modelFingerprint: string | null;
}

/** The folder of an index under its parent, named by what it was made from. */
export function indexPath(parent: string, { corpusDigest, modelFingerprint }: IndexIdentity): string {
  const identity = JSON.stringify([INDEX_FORMAT, CORPUS_FORMAT, corpusDigest, modelFingerprint]);
  return join(parent, createHash('sha256').update(identity).digest('hex').slice(0, KEY_DIGITS));
}
