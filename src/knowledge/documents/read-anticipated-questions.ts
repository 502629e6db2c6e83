import { MalformedDataError, type MalformedReason } from '../errors/malformed-data-error.js';
import { splitSentences } from '../language/split-sentences.js';
import type { AnticipatedQuestions } from './anticipated-questions.js';
import { decodeText } from './decode-text.js';
import type { Document, Passage } from './document.js';

/** What came of questions.jsonl. */
export interface ReadQuestions {
  readonly questions: readonly AnticipatedQuestions[];
  /** The first line that could not be used, and how many more there are; null where every line could. */
  readonly fault: MalformedDataError | null;
}

type Line = { readonly questions: AnticipatedQuestions } | MalformedReason;

/** A line that could not be used, from 1, and why. */
interface Fault {
  readonly line: number;
  readonly reason: MalformedReason;
}

/**
 * Reads questions.jsonl, one JSON object a line; blank lines are passed over. A line that is not JSON, has the wrong
 * shape, or names a passage or sentence that the document does not hold is left out and reported.
 *
 * @throws EmptyFileError, InvalidEncodingError
 */
export async function readAnticipatedQuestions(
  bytes: Uint8Array,
  file: string,
  document: Document,
): Promise<ReadQuestions> {
  const readLine = await lineReader(document);
  const questions: AnticipatedQuestions[] = [];
  const faults: Fault[] = [];
  for (const [index, text] of decodeText(bytes, file).split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text);
    if ('questions' in read) questions.push(read.questions);
    else faults.push({ line: index + 1, reason: read });
  }
  return { questions, fault: faultOf(faults, file) };
}

async function lineReader(document: Document): Promise<(text: string) => Line> {
  const { anticipatedQuestionsSchema } = await import('./anticipated-questions-schema.js');
  const passages = new Map(document.sections.flatMap((section) => section.passages).map((one) => [one.id, one]));
  return (text) => {
    const value = parseJson(text);
    if (value === undefined) return { reason: 'not-json' };
    const { success, data, error } = anticipatedQuestionsSchema.safeParse(value);
    if (!success) return { reason: 'shape', at: error.issues[0]?.path.map(String).join('.') ?? '' };
    const passage = passages.get(data.passage);
    if (passage === undefined) return { reason: 'no-passage', at: '', passage: data.passage };
    const held = sentenceCount(passage);
    if (data.sentence >= held) return { reason: 'no-sentence', passage: data.passage, sentence: data.sentence, held };
    return { questions: data };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of a table its lines: a row may be asked for in other words than its label. */
function sentenceCount({ kind, text }: Passage): number {
  return kind === 'table' ? text.split('\n').length : splitSentences(text).length;
}

function faultOf([first, ...more]: readonly Fault[], file: string): MalformedDataError | null {
  if (first === undefined) return null;
  const others = more.length === 0 ? {} : { more: more.length };
  return new MalformedDataError(file, first.reason, { line: first.line, ...others });
}
