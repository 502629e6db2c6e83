import { MalformedDataError } from '../errors/malformed-data-error.js';
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

type Line = { readonly questions: AnticipatedQuestions } | { readonly reason: string };

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
  const faults: { readonly line: number; readonly reason: string }[] = [];
  for (const [index, text] of decodeText(bytes, file).split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text);
    if ('questions' in read) questions.push(read.questions);
    else faults.push({ line: index + 1, reason: read.reason });
  }
  return { questions, fault: faultOf(faults, file) };
}

async function lineReader(document: Document): Promise<(text: string) => Line> {
  const { anticipatedQuestionsSchema } = await import('./anticipated-questions-schema.js');
  const passages = new Map(document.sections.flatMap((section) => section.passages).map((one) => [one.id, one]));
  return (text) => {
    const value = parseJson(text);
    if (value === undefined) return { reason: 'it is not valid JSON' };
    const { success, data, error } = anticipatedQuestionsSchema.safeParse(value);
    if (!success) return { reason: `it has the wrong shape (${error.issues[0]?.path.map(String).join('.') ?? ''})` };
    const passage = passages.get(data.passage);
    if (passage === undefined) return { reason: `the document has no passage "${data.passage}"` };
    const sentences = sentenceCount(passage);
    if (data.sentence >= sentences)
      return { reason: `"${data.passage}" has ${sentences} sentences, counted from 0, and no number ${data.sentence}` };
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

function faultOf(
  faults: readonly { readonly line: number; readonly reason: string }[],
  file: string,
): MalformedDataError | null {
  const [first, ...more] = faults;
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more lines like it)`;
  return new MalformedDataError(file, `${first.reason}${others}`, first.line);
}
