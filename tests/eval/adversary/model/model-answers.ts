import { z } from 'zod';

import type { Marking } from '../by-hand-cases.js';
import { bare, sentencesOf } from '../telling/sentences.js';
import { readLines, type Written, type WrittenAnswer } from '../written.js';

const answerSchema = z.object({
  question: z.string(),
  language: z.enum(['zh', 'en']),
  /** What the answer rests on. */
  kind: z.enum(['figures', 'prose']),
  /** The numbered pieces as the prompt had them, the first one of number 1. */
  evidence: z.array(z.string()),
  answer: z.string(),
});

/** A sentence as a model wrote it: its marks count the pieces that it was shown. */
export interface ModelSentence {
  readonly text: string;
  readonly kind: 'figures' | 'prose';
  readonly evidence: readonly string[];
}

/** Answers of one model. Of what is put aside the sentences that fall are counted and never shown. */
export interface ModelSet {
  readonly name: string;
  readonly faults: 'shown' | 'counted';
  /** The rules of the prompt, or no more than the evidence. */
  readonly keeps: 'rules' | 'evidence';
  readonly answers: ReadonlyArray<WrittenAnswer<ModelSentence>>;
}

function read(file: string): ModelSet['answers'] {
  return readLines(new URL(file, import.meta.url), answerSchema).map(({ answer, kind, evidence, ...asked }) => ({
    ...asked,
    sentences: sentencesOf(answer).map((text) => ({ text, kind, evidence })),
  }));
}

/** True answers as a language model wrote them when it was shown the prompts, before any was put to the product. */
export const MODEL_SETS: readonly ModelSet[] = [
  { name: 'a model by the rules', faults: 'shown', keeps: 'rules', answers: read('by-the-rules.jsonl') },
  {
    name: 'a model by the rules, put aside',
    faults: 'counted',
    keeps: 'rules',
    answers: read('heldout-by-the-rules.jsonl'),
  },
  { name: 'two more by the rules', faults: 'shown', keeps: 'rules', answers: read('second-by-the-rules.jsonl') },
  { name: 'a third two by the rules', faults: 'shown', keeps: 'rules', answers: read('third-by-the-rules.jsonl') },
  { name: 'a fourth two by the rules', faults: 'shown', keeps: 'rules', answers: read('fourth-by-the-rules.jsonl') },
  { name: 'a fifth two by the rules', faults: 'shown', keeps: 'rules', answers: read('fifth-by-the-rules.jsonl') },
  { name: 'a sixth two by the rules', faults: 'shown', keeps: 'rules', answers: read('sixth-by-the-rules.jsonl') },
  { name: 'a seventh two by the rules', faults: 'shown', keeps: 'rules', answers: read('seventh-by-the-rules.jsonl') },
  { name: 'an eighth two by the rules', faults: 'shown', keeps: 'rules', answers: read('eighth-by-the-rules.jsonl') },
  { name: 'a ninth two by the rules', faults: 'shown', keeps: 'rules', answers: read('ninth-by-the-rules.jsonl') },
  {
    name: 'two more by the rules, put aside',
    faults: 'counted',
    keeps: 'rules',
    answers: read('heldout-second-by-the-rules.jsonl'),
  },
  {
    name: 'a third two by the rules, put aside',
    faults: 'counted',
    keeps: 'rules',
    answers: read('heldout-third-by-the-rules.jsonl'),
  },
  {
    name: 'a fourth two by the rules, put aside',
    faults: 'counted',
    keeps: 'rules',
    answers: read('heldout-fourth-by-the-rules.jsonl'),
  },
  { name: 'a model that writes freely', faults: 'shown', keeps: 'evidence', answers: read('freely.jsonl') },
  {
    name: 'a model that writes freely, put aside',
    faults: 'counted',
    keeps: 'evidence',
    answers: read('heldout-freely.jsonl'),
  },
];

/** The sentence with its marks where they stand, by the numbers that the pieces have now. */
export const renumbered: Marking<ModelSentence> = ({ text, evidence }, { pieces }) => {
  const nowOf = (number: string): number | undefined => {
    const then = evidence[Number(number) - 1] ?? '';
    const alike = pieces.find((piece) => bare(piece.text) === bare(then));
    return (alike ?? pieces.find((piece) => String(piece.number) === number && valueOf(piece.text) === valueOf(then)))
      ?.number;
  };
  const gone = [...text.matchAll(MARK)].some(([, number = '']) => nowOf(number) === undefined);
  return gone ? null : text.replaceAll(MARK, (_, number: string) => `[${nowOf(number)}]`);
};

/** The sentence as one that is marked at its end. */
export function withoutMarks({ text, evidence }: Omit<ModelSentence, 'kind'>): Written {
  const holds = [...text.matchAll(MARK)].flatMap(([, number = '']) => evidence[Number(number) - 1] ?? []);
  return { text: text.replaceAll(new RegExp(` ?${MARK.source}`, MARK.flags), ''), holds };
}

/** What a piece comes to. It may be said of its rows in other words by now; it stands in its place. */
const valueOf = (piece: string): string | undefined =>
  piece
    .split(/[:：]/u, 2)[1]
    ?.split(/算式|Formula/u, 1)[0]
    ?.trim();

const MARK = /\[(\d+)\]/gu;
