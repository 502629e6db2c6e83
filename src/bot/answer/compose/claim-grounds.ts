import type { Language } from '../../../knowledge/index.js';
import type { CellEvidence, CheckedClaim, Computed, Evidence } from '../../../tools/index.js';
import type { ClaimFacts, ClaimMessages } from '../../messages/claim-messages.js';
import type { Figure } from '../../reply/reply.js';
import { byPassage } from './by-passage.js';
import { cellFigure } from './cell-figure.js';
import type { ComposeContext } from './composer.js';
import { computedFigure } from './computed-figure.js';
import type { DraftBuilder } from './draft.js';
import { citeInputs, subjectOf } from './inputs.js';
import { numberFigure } from './number-figure.js';

/** A figure of a cell or a number in prose as it stands, or of what was computed. */
export function figureOfClaim(found: Computed, language: Language): Figure | null {
  const [input] = found.inputs;
  if (found.formula !== null || !input) return computedFigure(found, language);
  return 'cell' in input.evidence ? cellFigure(input.evidence, language) : numberFigure(input, language);
}

/** Cites what a claim rests on, and gives the places of the citations. */
export function citeClaim(
  { found, others, alternatives, quoted, listed, verdict }: CheckedClaim,
  builder: DraftBuilder,
  context: Pick<ComposeContext, 'knowledge'>,
): readonly number[] {
  const figures = verdict === 'unverifiable' ? [] : [found, ...alternatives, ...others].filter((one) => one !== null);
  return [
    ...(quoted ? [builder.cite(quoted)] : []),
    ...(listed ? citeLists(listed.grounds, builder, context) : []),
    ...figures.flatMap(({ inputs }) => citeInputs(inputs, [], builder, context)),
  ];
}

/** The cells that list something, one citation for each passage that prints them, and the sentences that name it. */
function citeLists(
  grounds: readonly (CellEvidence | Evidence)[],
  builder: DraftBuilder,
  context: Pick<ComposeContext, 'knowledge'>,
): readonly number[] {
  const cells = grounds.filter((one) => 'cell' in one);
  const sentences = grounds.filter((one) => 'quote' in one);
  return [
    ...[...byPassage(cells, context)].map(([passage, group]) => builder.citeCells(passage, group)),
    ...sentences.map((one) => builder.cite(one)),
  ];
}

/** What is told of a claim, as it is shown. */
export function claimFacts(claim: CheckedClaim, figure: Figure | null, language: Language): ClaimFacts {
  return {
    stated: claim.stated?.text.trim() ?? '',
    ...figureFacts(claim.found, figure, language),
    factor: claim.factor,
    place: claim.place,
    count: claim.count,
    right: claim.listed?.right?.[language] ?? '',
    ahead: aheadOf(claim, language),
    alternatives: claim.alternatives.map((one) => figureFacts(one, figureOfClaim(one, language), language)),
  };
}

/** The larger of two growths, of which `found` is the other. */
function aheadOf({ reason, ahead, others }: CheckedClaim, language: Language): ClaimFacts['ahead'] {
  const isOther = reason === 'order' && ahead !== null && others.includes(ahead);
  return isOther ? figureFacts(ahead, figureOfClaim(ahead, language), language) : null;
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

/** Why a claim has its verdict, in words. */
export function claimReason(
  { reason }: Pick<CheckedClaim, 'reason'>,
  facts: ClaimFacts,
  { reasons, doubts }: ClaimMessages,
): string {
  return isTold(reason, reasons) ? reasons[reason](facts) : doubts[reason];
}

function isTold(
  reason: CheckedClaim['reason'],
  reasons: ClaimMessages['reasons'],
): reason is keyof ClaimMessages['reasons'] {
  return reason in reasons;
}
