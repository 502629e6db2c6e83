import { documentsOf, findDocument, findTable } from '../../../tools/index.js';
import type { Table } from '../../../knowledge/index.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { tableNumber } from '../compose/offers.js';
import { sentencesNaming } from './findings.js';
import { holdsNoForecast } from '../plan/limits.js';
import { heldYears } from '../plan/table-limits.js';
import type { BriefContext } from './brief-context.js';

/** What one would ask next and the corpus cannot answer, each with what it holds instead. */
export function composeQuestions(context: BriefContext): Draft | null {
  const builder = new DraftBuilder(context.language);
  for (const text of questionsOf(context)) builder.block({ type: 'note', text });
  const draft = builder.build('answer');
  return draft.blocks.length === 0 ? null : draft;
}

function questionsOf(context: BriefContext): readonly string[] {
  const { messages, knowledge, understanding, briefMessages } = context;
  const documents = documentsOf(knowledge.corpus, understanding.document);
  const table = tableOf(context);
  return [
    ...(table ? tableQuestions(table, context) : [briefMessages.questions.noIndicator(understanding.question)]),
    ...(holdsNoForecast(documents) ? [messages.refusals.forecast] : []),
  ];
}

function tableOf({ material: { subject }, knowledge: { corpus } }: BriefContext): Table | null {
  if (subject.kind !== 'rows') return null;
  const document = findDocument(corpus, subject.document);
  return (document && findTable(document, subject.table)) ?? null;
}

/** What a caption says of trade: the table is of exports, and of the whole country. */
const EXPORTS = /出口|\bexports?\b/iu;
const IMPORTS = /进口|\bimports?\b/iu;
const NATIONAL = /全国|\bnational\b/iu;

function tableQuestions(table: Table, context: BriefContext): readonly string[] {
  const { messages, briefMessages, understanding } = context;
  // By its number alone: the caption stands over the table already.
  const name = { number: tableNumber(table), caption: '' };
  const captions = Object.values(table.captions).join(' ');
  const years = heldYears(table);
  const unit = table.columns.find(({ role, currency }) => role === 'value' && currency !== null)?.unit;
  return [
    ...(years.length === 0 ? [] : [briefMessages.questions.otherPeriods(name, years)]),
    ...(unit === undefined ? [] : [messages.refusals.physicalQuantity(name, unit)]),
    ...(EXPORTS.test(captions) && !IMPORTS.test(captions) ? [messages.refusals.imports(name)] : []),
    ...(NATIONAL.test(captions) ? [messages.refusals.breakdown(name)] : []),
    ...(sentencesNaming(context).length > 0 ? [] : [briefMessages.questions.notInProse(understanding.question)]),
  ];
}
