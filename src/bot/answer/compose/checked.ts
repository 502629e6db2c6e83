import type { CellEvidence, CheckedClaim, Computed } from '../../../tools/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { claimMessages } from '../../messages/claims.js';
import type { Composition } from '../plan/plan.js';
import { citeClaim, claimFacts, claimReason, figureOfClaim } from './claim-grounds.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';
import { plainText } from '../../reply/plain-text.js';
import { nearestEvidence } from './sentences.js';
import type { Outputs } from './outputs.js';

type CheckedForm = Extract<Composition, { readonly form: 'checked' }>;

/** Yes or no, or a verdict, with the figures and lists that it rests on; several claims one by one. */
export function composeChecked(
  { claims: report, sentences }: Outputs,
  { asked }: Pick<CheckedForm, 'asked'>,
  context: ComposeContext,
): Draft | null {
  const [first, ...others] = report?.claims ?? [];
  if (!report || !first) return null;
  const { messages, language } = context;
  const builder = new DraftBuilder(language);
  if (others.length === 0) builder.block({ type: 'note', text: messages.verdicts[asked][report.verdict] });
  for (const claim of report.claims) {
    if (others.length > 0) builder.block({ type: 'note', text: verdictOf(claim, context) });
    sayGrounds(claim, builder, context);
  }
  const isOpen = report.claims.every(({ verdict }) => verdict === 'unverifiable');
  const nearest = isOpen ? nearestEvidence(sentences) : null;
  if (nearest) builder.block({ type: 'note', text: messages.nearest }).quote(nearest);
  return builder.build(isOpen ? 'refusal' : 'answer', [messages.followUps.holdings]);
}

/** "“Steel rose”: supported." */
function verdictOf({ text, verdict }: CheckedClaim, { messages, language }: ComposeContext): string {
  return messages.verdictOf(plainText(text).trim(), messagesIn(claimMessages, language).verdicts[verdict]);
}

/** Why a claim has its verdict, without the number that it states: only what the source gives is asserted. */
function sayGrounds(claim: CheckedClaim, builder: DraftBuilder, context: ComposeContext): void {
  const { language } = context;
  const figure = claim.found && figureOfClaim(claim.found, language);
  const messages = messagesIn(claimMessages, language);
  const reason = claimReason(claim, claimFacts({ ...claim, stated: null }, figure, language), messages);
  if (claim.verdict === 'unverifiable') {
    builder.block({ type: 'note', text: reason });
    return;
  }
  if (claim.quoted) builder.quote(claim.quoted);
  const beside = claim.reason === 'order' ? claim.others : [];
  const others = [...claim.alternatives, ...beside].flatMap((one) => figureOfClaim(one, language) ?? []);
  const counts = [claim.count, claim.place, claim.factor === null ? null : Number(claim.factor)];
  const figures = [
    ...(figure ? [figure] : []),
    ...others,
    ...counts.flatMap((one) => (one === null ? [] : [countFigure(one)])),
  ];
  builder.block({
    type: 'statement',
    text: reason.trim(),
    citations: [...citeClaim(claim, builder, context)],
    figures: figures.map((one) => builder.figure(one)),
  });
  sayBare(claim, builder);
}

/** The bare answer: of two that were compared the larger, else the figure as its cell prints it. */
function sayBare({ found, ahead }: CheckedClaim, builder: DraftBuilder): void {
  for (const { row } of cellsOf(found)) builder.topic(row.label);
  const [larger] = cellsOf(ahead);
  const [cell, second] = cellsOf(found);
  if (larger) builder.item(larger.row.label);
  else if (cell && !second) builder.item(cell.cell.raw);
}

function cellsOf(figure: Computed | null): readonly CellEvidence[] {
  return (figure?.inputs ?? []).flatMap(({ evidence }) => ('cell' in evidence ? [evidence] : []));
}
