import { normaliseText, type Corpus } from '../../knowledge/index.js';
import type { AdviserParts } from '../answer/adviser.js';
import type { SectionDraft } from '../answer/briefing/compose-brief.js';
import { joinDrafts } from '../answer/compose/join-drafts.js';
import { proseFigures } from '../answer/briefing/prose-figures.js';
import type { Draft } from '../answer/compose/draft.js';
import { shortened } from '../answer/compose/shortened.js';
import { isSoundFigure } from '../answer/gate/figure.js';
import { gate } from '../answer/gate/gate.js';
import { briefMessages } from '../messages/brief.js';
import { messagesIn } from '../messages/catalogue.js';
import { plainLine } from '../reply/plain-text.js';
import type { Citation, Figure } from '../reply/reply.js';
import { citedDocuments } from '../reply/source-address.js';
import { sourceNames } from '../reply/source-names.js';
import type { Brief, BriefReceipt, BriefSection } from './brief.js';
import type { BriefWork } from './brief-work.js';
import { composeChanges } from './compose-changes.js';
import { describeTable } from './describe-table.js';
import { ledgerOf } from './ledger.js';
import { briefText } from './renderers/brief-text.js';

/** A section that has passed the gate. */
interface Part {
  readonly id: BriefSection['id'];
  readonly draft: Draft;
}

/** The brief of sections that have passed the gate, with its ledger, sources and receipt. */
export function assembleBrief(passed: readonly SectionDraft[], work: BriefWork, parts: AdviserParts): Brief {
  const { request, topic, language } = work;
  const { corpus } = parts.knowledge;
  const base = baseOf(passed, work, parts);
  const receipt = receiptOf(base, work, parts);
  const sections = sectionsOf([...changesPart(receipt, work, parts), ...passed], base, work);
  const { citations, figures, sources } = receipt.outcome;
  const told = { blocks: sections.flatMap(({ blocks }) => blocks), citations, figures };
  const wordless: Omit<Brief, 'text'> = {
    kind: 'brief',
    topic: topic.question,
    language,
    date: request.date === undefined ? null : plainLine(request.date),
    ...frontOf(passed, base, work),
    sections,
    ledger: ledgerOf(told, corpus, language),
    sources,
    citations,
    figures,
    receipt,
  };
  return { ...wordless, text: briefText(wordless) };
}

type Front = Pick<Brief, 'chart' | 'preface' | 'tableCaption' | 'tableNote' | 'title'>;

/** What stands before the sections and around the table; a table that did not pass the gate is not described. */
function frontOf(passed: readonly Part[], { citations }: Draft, work: BriefWork): Front {
  const { language } = work;
  const messages = messagesIn(briefMessages, language);
  const isRendered = citations.some(({ rendering }) => rendering !== undefined);
  const table = passed.some(({ id }) => id === 'indicators') ? describeTable(work) : null;
  return {
    title: messages.title(table?.title ?? shortened(shownTopic(work))),
    preface: [messages.principle, ...(isRendered && messages.rendering !== null ? [messages.rendering] : [])],
    tableCaption: table?.caption ?? null,
    tableNote: table?.note ?? null,
    chart: table?.chart ?? null,
  };
}

/** What closes a sentence: a title is none. */
const SENTENCE_END = /[。.！!？?；;\s]+$/u;

/** The topic as it was written; of a whole request ("Brief me on …") what was understood of it. */
function shownTopic({ request, topic }: BriefWork): string {
  const isWhole = normaliseText(request.topic).trim() === topic.question;
  return plainLine(isWhole ? request.topic : topic.question).replace(SENTENCE_END, '');
}

/** The lists that all sections share: every citation, every figure, and every number that a quote holds. */
function baseOf(sections: readonly Part[], { language }: BriefWork, { knowledge: { corpus } }: AdviserParts): Draft {
  const joined = joinDrafts(sections.map(({ draft }) => draft));
  const prose = joined.citations
    .filter(({ table }) => table === undefined)
    .flatMap((citation) => proseFigures(citation, corpus, language))
    .filter((figure) => isSoundFigure(figure, corpus));
  const figures: readonly Figure[] = [...joined.figures, ...prose];
  return { ...joinDrafts([joined, { ...joined, figures }]), blocks: [] };
}

/** The blocks of each part, their citations and figures numbered as in the base. */
function sectionsOf(all: readonly Part[], base: Draft, { language }: BriefWork): BriefSection[] {
  const { headings } = messagesIn(briefMessages, language);
  const { blocks } = joinDrafts([base, ...all.map(({ draft }) => draft)]);
  let start = 0;
  return all.map(({ id, draft }) => {
    const own = blocks.slice(start, (start += draft.blocks.length));
    return { id, heading: headings[id], blocks: own };
  });
}

function receiptOf(
  { citations, figures }: Draft,
  { request, topic, plan, language }: BriefWork,
  { knowledge, version }: AdviserParts,
): BriefReceipt {
  const sources = citedDocuments(inOrder(citations, knowledge.corpus), language, sourceNames(knowledge.corpus));
  return {
    version,
    corpusDigest: knowledge.corpusDigest,
    topic: topic.question,
    language,
    ...(request.document !== undefined && { document: request.document }),
    ...(request.date !== undefined && { date: request.date }),
    plan: plan.calls.map(({ tool, input }) => ({ tool, input })),
    outcome: {
      citations: [...citations],
      figures: [...figures],
      sources: sources.map(({ places, ...one }) => ({ ...one, places: [...places] })),
    },
  };
}

/** Citations in the order of what they cite. */
function inOrder(citations: readonly Citation[], { documents }: Corpus): readonly Citation[] {
  const places = documents.flatMap(({ id, sections }) => sections.map((section) => JSON.stringify([id, section.id])));
  const placeOf = ({ document, section }: Citation): number => places.indexOf(JSON.stringify([document, section]));
  return citations.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** What has changed since the earlier brief; its numbers are known from there, and assert nothing now. */
function changesPart(
  { topic, outcome }: BriefReceipt,
  { request: { since }, language, topic: understanding }: BriefWork,
  { knowledge: { corpus, corpusDigest } }: AdviserParts,
): readonly Part[] {
  if (since === undefined) return [];
  const messages = messagesIn(briefMessages, language);
  const draft = composeChanges(since, outcome, { corpus, corpusDigest, language, topic, messages });
  const told = { ...understanding, question: [topic, since.topic, JSON.stringify(since.outcome)].join(' ') };
  return [{ id: 'changes', draft: gate(draft, told, corpus).draft }];
}
