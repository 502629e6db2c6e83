import { detectLanguage, type KnowledgeIndex, type Language } from '../../knowledge/index.js';
import { beginCheck, type CheckedClaim } from '../../tools/index.js';
import { isSoundCitation } from '../answer/gate/citation.js';
import type { ClaimReply, JudgedClaim } from './claim-reply.js';
import { claimText } from './claim-text.js';
import { stepByStep, type Watch } from '../watch.js';
import { composeClaim, type ClaimContext } from './compose-claim.js';
import { nearestPassage } from './nearest-passage.js';

/** A text to be checked. */
export interface TextToCheck {
  readonly text: string;
  /** Checked against this document alone. */
  readonly document?: string;
  /** Forces the language of the reply. */
  readonly language?: Language;
}

/** Claims for which the nearest passage is looked up: a search costs more than a check. */
const MOST_NEAREST = 20;

const VERDICTS = ['contradicted', 'unverifiable', 'supported'] as const;

/**
 * Checks each claim of a text and says what was found; the language of the reply is that of the text.
 *
 * @param watch looks on sentence by sentence, and may end the work
 * @throws CancelledError where the watch ends it
 */
export async function checkText(
  { text, document, language }: TextToCheck,
  knowledge: KnowledgeIndex,
  watch: Watch = {},
): Promise<ClaimReply> {
  const context = { knowledge, language: language ?? detectLanguage(text) };
  const check = beginCheck(text, { corpus: knowledge.corpus, document });
  const nearest = new NearestPassages(document, knowledge);
  const judged = await stepByStep(
    check.sentences,
    (sentence) => judgeEach(check.claimsOf(sentence), nearest, context),
    watch,
  );
  const claims = judged.flat();
  const verdict = VERDICTS.find((one) => claims.some((claim) => claim.verdict === one)) ?? 'unverifiable';
  return { verdict, text: claimText(claims, context), claims };
}

async function judgeEach(
  claims: readonly CheckedClaim[],
  nearest: NearestPassages,
  context: ClaimContext,
): Promise<readonly JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const claim of claims) {
    const composed = composeClaim(claim, context);
    // No passage is shown beside a cause: the nearest by its words says nothing of it.
    judged.push(claim.reason === 'cause' ? composed : await nearest.beside(composed));
  }
  return judged;
}

/** Puts the nearest passages beside claims that rest on nothing, while there are searches left. */
class NearestPassages {
  readonly #document: string | undefined;
  readonly #knowledge: KnowledgeIndex;
  #left = MOST_NEAREST;

  constructor(document: string | undefined, knowledge: KnowledgeIndex) {
    this.#document = document;
    this.#knowledge = knowledge;
  }

  async beside(claim: JudgedClaim): Promise<JudgedClaim> {
    if (claim.verdict !== 'unverifiable' || claim.citations.length > 0 || this.#left === 0) return claim;
    this.#left -= 1;
    const nearest = await nearestPassage(claim.text, this.#document, this.#knowledge);
    const isSound = nearest !== null && isSoundCitation(nearest, this.#knowledge.corpus);
    return isSound ? { ...claim, citations: [nearest] } : claim;
  }
}
