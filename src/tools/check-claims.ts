import { z } from 'zod';

import type { SentenceSpan } from '../knowledge/index.js';
import { topicBehind, type Behind } from './checking/topic-behind.js';
import type { Topic } from './checking/reading/clause.js';
import { claimNames } from './checking/claim-names.js';
import { checkInSources, type Within } from './checking/check-in-sources.js';
import { topicOfSentence } from './checking/topics.js';
import { checkInProse } from './checking/in-prose/check-in-prose.js';
import { findFact } from './checking/in-prose/check-fact.js';
import { bareSentence, sourceSentences } from './checking/check-sentence.js';
import { doubt, UNTOLD, type Judgement } from './checking/judging/judgement.js';
import { claimReader, type ClaimSpan, type SentenceClaims } from './checking/split-claims.js';
import { checkInOutline } from './checking/in-outline/check-in-outline.js';
import type { ListedJudgement } from './checking/in-outline/listed-judgement.js';
import type { Evidence } from './evidence.js';
import { inTurn } from './in-turn.js';
import { defineTool } from './tool.js';

/** A claim of a text with what was found out about it. */
export interface CheckedClaim extends Judgement {
  /** [start, end) in the text, in UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
  readonly text: string;
  /** Words of the source that say the same; null where the claim rests on figures, or on nothing. */
  readonly quoted: Evidence | null;
  /** What lists say of it; null where it rests on something else. */
  readonly listed: ListedJudgement | null;
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
  async run({ text, document }, { corpus }): Promise<ClaimReport> {
    const check = beginCheck(text, { corpus, document });
    return reportOf((await inTurn(check.sentences, (sentence) => check.claimsOf(sentence))).flat());
  },
});

/** Each claim of a text, held against the documents, or against one. */
export function checkText(text: string, within: Within): ClaimReport {
  const check = beginCheck(text, within);
  return reportOf(check.sentences.flatMap((sentence) => check.claimsOf(sentence)));
}

/** A text under check. */
export interface TextCheck {
  readonly sentences: readonly SentenceSpan[];
  /** The claims of a sentence; to be asked of each in order, since one goes on about what the one before it was about. */
  claimsOf(sentence: SentenceSpan): readonly CheckedClaim[];
}

/** Begins to check a text, so that whoever checks a long one can pause between its sentences, or stop there. */
export function beginCheck(text: string, { corpus, document }: Within): TextCheck {
  const reader = claimReader(text, claimNames(corpus, document));
  let before: Behind | null = null;
  return {
    sentences: reader.sentences,
    claimsOf(span) {
      if (span[1] - span[0] > LONGEST_SENTENCE) {
        before = null;
        return [unread(span, text)];
      }
      const sentence = reader.claimsOf(span);
      const checked = checkSentence(sentence, before, { text, corpus, document });
      before = { sentence, topic: checked.topic };
      return checked.claims;
    },
  };
}

/**
 * Characters of the longest sentence that is read: five times the longest of the paper (412), and read in less than a
 * tenth of a second. A hundred thousand characters without a full stop would hold up everybody else for seconds.
 */
const LONGEST_SENTENCE = 2000;

function unread(span: SentenceSpan, text: string): CheckedClaim {
  return { ...doubt('not-understood'), span, text: text.slice(...span), quoted: null, listed: null };
}

function reportOf(claims: readonly CheckedClaim[]): ClaimReport {
  return { verdict: worstOf(claims), claims };
}

interface Checking extends Within {
  readonly text: string;
}

interface CheckedSentence {
  readonly claims: readonly CheckedClaim[];
  /** What it was about at its end. */
  readonly topic: Topic | null;
}

function checkSentence(sentence: SentenceClaims, before: Behind | null, checking: Checking): CheckedSentence {
  const { text, corpus, document } = checking;
  const { span, claims } = sentence;
  const written = text.slice(...span);
  const quoted = sourceSentences(corpus, document).get(bareSentence(written));
  if (quoted && claims.length > 0) {
    const claim = { ...doubt('not-understood'), span, text: written, quoted, listed: null };
    return { claims: [{ ...claim, verdict: 'supported', reason: 'word-for-word' }], topic: null };
  }
  let topic = topicBehind(topicOfSentence(claims, written), { written, claims }, before);
  const checked = claims.map((claim) => {
    if (claim.kind === 'cause') return withText(claim, doubt('cause'), text);
    const found = checkInSources(claim.tokens, topic, checking);
    topic = found.topic;
    const own = { tokens: claim.tokens, text: text.slice(...claim.span), start: claim.span[0] };
    const clausesBefore = text.slice(span[0], claim.span[0]);
    // What no table or series speaks of may be a number that the text states by itself.
    const stated =
      found.judgement.verdict === 'unverifiable'
        ? checkInProse({ ...own, before: clausesBefore, document }, corpus)
        : null;
    return withText(claim, stated ?? found.judgement, text);
  });
  const listed = checked.every(({ verdict }) => verdict === 'unverifiable') ? checkInOutline(written, checking) : null;
  if (listed && checked.length > 0) return { claims: [ofLists(listed, span, written)], topic: null };
  const fact = checked.every(({ verdict }) => verdict === 'unverifiable') ? findFact(written, checking) : null;
  if (fact && checked.length > 0) return { claims: [ofFact(fact, span, written)], topic: null };
  return { claims: checked, topic };
}

function ofFact(quoted: Evidence, span: SentenceClaims['span'], text: string): CheckedClaim {
  return { ...UNTOLD, verdict: 'supported', reason: 'same-words', span, text, quoted, listed: null };
}

/** What lists say is said of the whole sentence: it names them all over it. */
function ofLists(listed: ListedJudgement, span: SentenceClaims['span'], text: string): CheckedClaim {
  const { verdict, count } = listed;
  const reason = verdict === 'supported' ? 'listed' : 'listed-otherwise';
  return { ...UNTOLD, verdict, reason, count, span, text, quoted: null, listed };
}

function withText({ span }: ClaimSpan, judgement: Judgement, text: string): CheckedClaim {
  return { ...judgement, span, text: text.slice(...span), quoted: null, listed: null };
}

function worstOf(claims: readonly CheckedClaim[]): Judgement['verdict'] {
  const verdicts = claims.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('unverifiable') ? 'unverifiable' : 'supported';
}
