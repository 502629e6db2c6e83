import type { KnowledgeIndex, Language, Unit } from '../../knowledge/index.js';
import type { CheckedClaim } from '../../tools/index.js';
import { citeClaim, claimFacts, claimReason, figureOfClaim } from '../answer/compose/claim-grounds.js';
import { DraftBuilder } from '../answer/compose/draft.js';
import { isSoundCitation } from '../answer/gate/citation.js';
import { isSoundFigure } from '../answer/gate/figure.js';
import { messagesIn } from '../messages/catalogue.js';
import { claimMessages } from '../messages/claims.js';
import type { Citation, Figure } from '../reply/reply.js';
import type { JudgedClaim } from './claim-reply.js';

/** What claims are put in words with. */
export interface ClaimContext {
  readonly knowledge: KnowledgeIndex;
  readonly language: Language;
}

/**
 * A checked claim in words, with figure and citations. Both go through the checks of the gate; where one does not pass,
 * or a verdict rests on nothing that can be cited, the claim is unverifiable: it fails closed.
 */
export function composeClaim(claim: CheckedClaim, context: ClaimContext): JudgedClaim {
  const figure = claim.found && figureOfClaim(claim.found, context.language);
  const builder = new DraftBuilder(context.language);
  citeClaim(claim, builder, context);
  const { citations } = builder.build('answer');
  return isSound({ claim, figure, citations }, context)
    ? worded(claim, figure, citations, context)
    : unsound(claim, context);
}

/** What a claim rests on, ready to be said. */
interface Grounds {
  readonly claim: CheckedClaim;
  readonly figure: Figure | null;
  readonly citations: readonly Citation[];
}

/** Whether a verdict may be said: whatever asserts something has a figure, a quote or a list, and all of it passes the gate. */
function isSound({ claim, figure, citations }: Grounds, { knowledge, language }: ClaimContext): boolean {
  if (claim.verdict === 'unverifiable') return true;
  if (citations.length === 0 || (figure === null && claim.quoted === null && claim.listed === null)) return false;
  const figures = [figure, ...claim.alternatives.map((one) => figureOfClaim(one, language))];
  if (!figures.every((one) => one === null || isSoundFigure(one, knowledge.corpus))) return false;
  return citations.every((citation) => isSoundCitation(citation, knowledge.corpus));
}

function worded(
  claim: CheckedClaim,
  figure: Figure | null,
  citations: readonly Citation[],
  { language }: ClaimContext,
): JudgedClaim {
  return {
    ...common(claim),
    found: figure,
    reason: claimReason(claim, claimFacts(claim, figure, language), messagesIn(claimMessages, language)),
    citations: [...citations],
  };
}

function unsound(claim: CheckedClaim, { language }: ClaimContext): JudgedClaim {
  const reason = messagesIn(claimMessages, language).doubts.unsound;
  return { ...common(claim), verdict: 'unverifiable', found: null, reason, citations: [] };
}

function common({
  span,
  text,
  verdict,
  stated,
}: CheckedClaim): Pick<JudgedClaim, 'span' | 'stated' | 'text' | 'verdict'> {
  const quantity = stated?.quantity;
  return {
    span: [...span],
    text,
    verdict,
    stated: quantity ? { value: quantity.value.toNumber(), unit: unitName(quantity.unit) } : null,
  };
}

/** "%", "pp" and "x" whatever the claim's spelling; other units as the claim spells them. */
function unitName({ dimension, scale, text }: Unit): string {
  if (!scale.eq(1)) return text;
  switch (dimension.kind) {
    case 'percent':
      return '%';
    case 'percentage-point':
      return 'pp';
    case 'times':
      return 'x';
    default:
      return text;
  }
}
