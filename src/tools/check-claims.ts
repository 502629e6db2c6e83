import { z } from 'zod';

import type { Corpus } from '../knowledge/index.js';
import { topicBehind } from './checking/topic-behind.js';
import { claimNames } from './checking/claim-names.js';
import { checkInSources, topicOfSentence } from './checking/check-in-sources.js';
import { checkInProse } from './checking/check-in-prose.js';
import { bareSentence, sourceSentences } from './checking/check-sentence.js';
import { doubt, type Judgement } from './checking/judging/judge-assertion.js';
import { splitClaims, type ClaimSpan, type SentenceClaims } from './checking/split-claims.js';
import type { Evidence } from './evidence.js';
import { defineTool } from './tool.js';

/** A claim of a text with what was found out about it. */
export interface CheckedClaim extends Judgement {
  /** [start, end) in the text, in UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
  readonly text: string;
  /** Words of the source that say the same; null where the claim rests on figures, or on nothing. */
  readonly quoted: Evidence | null;
}

export type Verdict = Judgement['verdict'];

export interface ClaimReport {
  /** The worst verdict; unverifiable where nothing is claimed. */
  readonly verdict: Judgement['verdict'];
  readonly claims: readonly CheckedClaim[];
}

/** Splits a text into claims and holds each against the documents. What is not understood in full is unverifiable. */
export const checkClaims = defineTool({
  name: 'check-claims',
  description: 'Check each claim of a text against the documents: supported, contradicted, or unverifiable.',
  input: z.object({ text: z.string(), document: z.string().optional() }),
  run({ text, document }, { corpus }): ClaimReport {
    const sentences = splitClaims(text, claimNames(corpus, document));
    const claims = sentences.flatMap((sentence, index) =>
      checkSentence(sentence, sentences[index - 1] ?? null, { text, corpus, document }),
    );
    return { verdict: worstOf(claims), claims };
  },
});

interface Checking {
  readonly text: string;
  readonly corpus: Corpus;
  readonly document: string | undefined;
}

function checkSentence(
  { span, claims }: SentenceClaims,
  before: SentenceClaims | null,
  { text, corpus, document }: Checking,
): readonly CheckedClaim[] {
  const written = text.slice(...span);
  const quoted = sourceSentences(corpus, document).get(bareSentence(written));
  if (quoted && claims.length > 0) {
    return [{ ...doubt('not-understood'), verdict: 'supported', reason: 'word-for-word', span, text: written, quoted }];
  }
  let topic = topicBehind(topicOfSentence(claims), { written, claims }, before);
  return claims.map((claim) => {
    const checked = checkInSources(claim.tokens, topic, corpus);
    topic = checked.topic;
    const { judgement } = checked;
    const own = text.slice(...claim.span);
    // What no table or series speaks of may be a number that the text states by itself.
    const stated =
      judgement.verdict === 'unverifiable'
        ? checkInProse({ ...claim, text: own, start: claim.span[0], document }, corpus)
        : null;
    return withText(claim, stated ?? judgement, text);
  });
}

function withText({ span }: ClaimSpan, judgement: Judgement, text: string): CheckedClaim {
  return { ...judgement, span, text: text.slice(...span), quoted: null };
}

function worstOf(claims: readonly CheckedClaim[]): Judgement['verdict'] {
  const verdicts = claims.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('unverifiable') ? 'unverifiable' : 'supported';
}
