import type { Corpus, Language } from '../../knowledge/index.js';
import type { Draft } from '../answer/compose/draft.js';
import { joinDrafts } from '../answer/compose/join-drafts.js';
import type { BriefMessages } from '../messages/brief-messages.js';
import type { Block, CellAddress, Citation, Figure } from '../reply/reply.js';
import { fullAddresses, shortAddress } from '../reply/source-address.js';
import { sourceNames } from '../reply/source-names.js';
import type { BriefReceipt } from './brief.js';
import { changesBetween, type SourcePlace } from './changes.js';
import { placesOf } from './ledger.js';

/** What the sentences about changes are made from. */
export interface ChangesContext {
  readonly corpus: Corpus;
  readonly corpusDigest: string;
  readonly language: Language;
  readonly topic: string;
  readonly messages: BriefMessages;
}

/**
 * What has changed since an earlier brief. What is said now is a statement or a quote with its support; what was said
 * before is a note, since nothing in the corpus need hold it any more.
 */
export function composeChanges(since: BriefReceipt, now: BriefReceipt['outcome'], context: ChangesContext): Draft {
  const { changed, gone, added } = changesBetween(since.outcome, now);
  const { changes } = context.messages;
  const address = (quote: Citation): string => shortAddress(quote, context.language, scopeOf(context));
  const drafts = [
    ...changed.flatMap(({ before, now: figure }) => [
      figureDraft(figure, now.citations, context),
      noteDraft(changes.before(before.display)),
    ]),
    ...added.figures.flatMap((figure) => [
      noteDraft(changes.newFigure(placeOf(figure, context))),
      figureDraft(figure, now.citations, context),
    ]),
    ...gone.figures.map((figure) => noteDraft(changes.goneFigure(placeOf(figure, context), figure.display))),
    ...added.quotes.flatMap((quote) => [noteDraft(changes.newQuote(address(quote))), quoteDraft(quote)]),
    ...gone.quotes.map((quote) => noteDraft(changes.goneQuote(address(quote), quote.quote))),
    ...added.sources.map((source) => noteDraft(changes.newSource(nameOf(source, context)))),
    ...gone.sources.map((source) => noteDraft(changes.goneSource(nameOf(source, context)))),
  ];
  return joinDrafts([...framing(since, context), ...(drafts.length > 0 ? drafts : [noteDraft(changes.none)])]);
}

/** Why the two may differ. */
function framing(
  since: BriefReceipt,
  { topic, corpusDigest, messages: { changes } }: ChangesContext,
): readonly Draft[] {
  return [
    ...(since.topic === topic ? [] : [noteDraft(changes.otherTopic(since.topic))]),
    ...(since.corpusDigest === corpusDigest ? [] : [noteDraft(changes.corpus)]),
  ];
}

const scopeOf = ({ corpus }: ChangesContext): 'many-documents' | 'one-document' =>
  corpus.documents.length > 1 ? 'many-documents' : 'one-document';

function nameOf(source: SourcePlace, { corpus, language }: ChangesContext): string {
  return fullAddresses([source], language, sourceNames(corpus)).join('');
}

function placeOf({ inputs }: Figure, { corpus, language }: ChangesContext): string {
  return placesOf(inputs, corpus, language).join('; ');
}

/** A figure as a statement: its rows and columns by name, what it comes to, and the formula. */
function figureDraft(figure: Figure, citations: readonly Citation[], context: ChangesContext): Draft {
  const cited = citations.filter((citation) => figure.inputs.some((input) => holdsInput(citation, input)));
  const text = context.messages.changes.figure(subjectOf(figure, context), figure.display, figure.formula);
  const block: Block = { type: 'statement', text, citations: cited.map((_, index) => index), figures: [0] };
  return draftOf(block, cited, [figure]);
}

type Input = Figure['inputs'][number];

function holdsInput({ document, table, passage, cells = [] }: Citation, input: Input): boolean {
  if (input.passage !== undefined) return passage === input.passage;
  return document === input.document && table === input.table && cells.some((cell) => isAt(cell, input));
}

function isAt(cell: CellAddress, input: Input): boolean {
  return cell.row === input.row && cell.column === input.column && cell.rowIndex === input.rowIndex;
}

function subjectOf({ inputs }: Figure, { corpus, language, messages }: ChangesContext): string {
  const names = sourceNames(corpus);
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const { document, table, row, column } of inputs) {
    if (table === undefined || row === undefined || column === undefined) continue;
    const named = names.cell({ document, table }, { row, column }, language);
    rows.add(named.row ?? row);
    columns.add(named.column ?? column);
  }
  return messages.changes.subject([...rows], [...columns]);
}

function quoteDraft(citation: Citation): Draft {
  const { quote, rendering } = citation;
  return draftOf({ type: 'quote', text: quote, citation: 0, ...(rendering !== undefined && { rendering }) }, [
    citation,
  ]);
}

function noteDraft(text: string): Draft {
  return draftOf({ type: 'note', text });
}

function draftOf(block: Block, citations: readonly Citation[] = [], figures: readonly Figure[] = []): Draft {
  return { kind: 'answer', blocks: [block], citations, figures, items: [], topics: [], followUps: [], advice: null };
}
