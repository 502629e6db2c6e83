import type { KnowledgeIndex, Language, Unit } from '../../knowledge/index.js';
import type { CellEvidence, CheckedClaim, Computed, Evidence } from '../../tools/index.js';
import { byPassage } from '../answer/compose/by-passage.js';
import { citeInputs, subjectOf } from '../answer/compose/inputs.js';
import { cellFigure } from '../answer/compose/cell-figure.js';
import { computedFigure } from '../answer/compose/computed-figure.js';
import { DraftBuilder } from '../answer/compose/draft.js';
import { numberFigure } from '../answer/compose/number-figure.js';
import { isSoundCitation } from '../answer/gate/citation.js';
import { isSoundFigure } from '../answer/gate/figure.js';
import { messagesIn } from '../messages/catalogue.js';
import type { ClaimFacts } from '../messages/claim-messages.js';
import { claimMessages } from '../messages/claims.js';
import type { Citation, Figure } from '../reply/reply.js';
import type { JudgedClaim } from './claim-reply.js';
import { claimReason } from './claim-reason.js';

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
  const figure = claim.found && figureOf(claim.found, context.language);
  const citations = citationsOf(claim, context);
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

/** Whether a verdict may be said: whatever asserts something has a figure or a quote, and all of it passes the gate. */
function isSound({ claim, figure, citations }: Grounds, { knowledge, language }: ClaimContext): boolean {
  if (claim.verdict === 'unverifiable') return true;
  if (citations.length === 0 || (figure === null && claim.quoted === null && claim.listed === null)) return false;
  const figures = [figure, ...claim.alternatives.map((one) => figureOf(one, language))];
  if (!figures.every((one) => one === null || isSoundFigure(one, knowledge.corpus))) return false;
  return citations.every((citation) => isSoundCitation(citation, knowledge.corpus));
}

/** A figure of a cell or a number in prose as it stands, or of what was computed. */
function figureOf(found: Computed, language: Language): Figure | null {
  const [input] = found.inputs;
  if (found.formula !== null || !input) return computedFigure(found, language);
  return 'cell' in input.evidence ? cellFigure(input.evidence, language) : numberFigure(input, language);
}

function citationsOf(
  { found, others, alternatives, quoted, listed, verdict }: CheckedClaim,
  { knowledge, language }: ClaimContext,
): readonly Citation[] {
  const builder = new DraftBuilder(language);
  if (quoted) builder.cite(quoted);
  if (listed) citeLists(listed.grounds, builder, { knowledge });
  const figures = verdict === 'unverifiable' ? [] : [found, ...alternatives, ...others];
  for (const figure of figures) if (figure) citeInputs(figure.inputs, [], builder, { knowledge });
  return builder.build('answer').citations;
}

/** The cells that list something, one citation for each passage that prints them, and the sentences that name it. */
function citeLists(
  grounds: readonly (CellEvidence | Evidence)[],
  builder: DraftBuilder,
  context: Pick<ClaimContext, 'knowledge'>,
): void {
  const cells = grounds.filter((one) => 'cell' in one);
  for (const [passage, group] of byPassage(cells, context)) builder.citeCells(passage, group);
  for (const one of grounds) if ('quote' in one) builder.cite(one);
}

function worded(
  claim: CheckedClaim,
  figure: Figure | null,
  citations: readonly Citation[],
  { language }: ClaimContext,
): JudgedClaim {
  const facts = {
    stated: claim.stated?.text.trim() ?? '',
    ...figureFacts(claim.found, figure, language),
    factor: claim.factor,
    place: claim.place,
    count: claim.count,
    right: claim.listed?.right?.[language] ?? '',
    alternatives: claim.alternatives.map((one) => figureFacts(one, figureOf(one, language), language)),
  };
  return {
    ...common(claim),
    found: figure,
    reason: claimReason(claim, facts, messagesIn(claimMessages, language)),
    citations: [...citations],
  };
}

function figureFacts(
  found: Computed | null,
  figure: Figure | null,
  language: Language,
): Pick<ClaimFacts, 'formula' | 'found' | 'subject'> {
  return {
    found: figure?.display ?? '',
    formula: figure?.formula ?? null,
    subject: found ? subjectOf(found.inputs, language) : '',
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
