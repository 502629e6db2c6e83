import type { Document, KnowledgeIndex, Language, Table } from '../../../knowledge/index.js';
import { documentsOf, findDocument, findTable, type ToolRequest } from '../../../tools/index.js';
import { babbles } from '../understand/babble.js';
import { describesIndustry } from '../understand/advice-cues.js';
import type { Understanding } from '../understand/understanding.js';
import { foreignWords } from './measures/foreign-words.js';
import { planLimits } from './limits.js';
import { refuse } from './passages.js';
import type { BriefSubject, Plan } from './plan.js';
import { narrowMiss } from './table-limits.js';

/** Sentences ranked for the topic: as many as for a question. */
const RANKED_SENTENCES = 60;
/** Rows that a brief is about at the most: more make a table that no two pages hold beside their figures. */
const MOST_ROWS = 2;
/** The fastest growing first. */
export const RANK_ORDER = 'highest';

/** How risks are asked for beside the topic; what is shown must name one itself. */
const RISK_QUERY: Readonly<Record<Language, (topic: string) => string>> = {
  zh: (topic) => `${topic} 面临的风险与挑战`,
  en: (topic) => `${topic} risks and challenges`,
};

/** A question that asks for a brief: its topic decides. */
export function planBrief({ briefing, cues }: Understanding, knowledge: KnowledgeIndex): Plan | null {
  return briefing === null || cues.has('instruction') ? null : planTopic(briefing, knowledge);
}

/** What a brief on a topic is made from; a refusal where the topic says nothing or is beyond every source. */
export function planTopic(topic: Understanding, knowledge: KnowledgeIndex): Plan {
  if (babbles(topic.question)) return refuse(topic, { code: 'unknown-topic', topic: topic.question });
  const limit = planLimits(topic, knowledge);
  if (limit) return limit;
  const named = rowsOf(topic, knowledge);
  const miss = named && narrowMiss(topic, named.table);
  if (miss) return refuse(topic, miss);
  const described = describesIndustry(topic.question);
  const subject = named === null || described ? MATTER : subjectOf(topic, named);
  const [document] = documentsOf(knowledge.corpus, topic.document).filter(({ outline }) => outline !== null);
  return {
    kind: 'answer',
    calls: [
      sentences(topic, topic.question),
      sentences(topic, RISK_QUERY[topic.language](topic.question)),
      ...(subject.kind === 'rows' ? tableCalls(subject, knowledge) : []),
      ...(document ? outlineCalls(document) : []),
      ...namedCalls(topic, knowledge),
      ...(described || (subject.kind === 'matter' && topic.names.length === 0) ? [pathCall(topic)] : []),
    ],
    composition: { form: 'brief', subject },
  };
}

const MATTER: BriefSubject = { kind: 'matter' };

/** A topic that names more than rows is a matter of its own, as is an industry that buys or sells what they name. */
function subjectOf(topic: Understanding, { table, subject }: FoundRows): BriefSubject {
  return foreignWords(topic, table).length === 0 ? subject : MATTER;
}

interface FoundRows {
  readonly table: Table;
  readonly subject: Rows;
}

/** The rows that the topic names, all of one table; null where it names none. */
function rowsOf(topic: Understanding, { corpus }: KnowledgeIndex): FoundRows | null {
  const targets = topic.names
    .map(({ target }) => target)
    .filter((target) => target.kind === 'row')
    .filter(({ document }) => topic.document === undefined || document === topic.document);
  const [first] = targets;
  const document = first && findDocument(corpus, first.document);
  const table = first && document && findTable(document, first.table);
  if (!first || !table) return null;
  const ofTable = targets.filter((target) => target.document === first.document && target.table === first.table);
  const named = [...new Set(ofTable.map(({ rowIndex }) => rowIndex))];
  const [rows, left] = [named.slice(0, MOST_ROWS), named.slice(MOST_ROWS)];
  return { table, subject: { kind: 'rows', document: table.document, table: table.name, rows, left } };
}

function sentences({ language, document }: Understanding, query: string): ToolRequest {
  return {
    tool: 'find-sentences',
    input: { query, language, limit: RANKED_SENTENCES, ...(document === undefined ? {} : { document }) },
  };
}

type Rows = Extract<BriefSubject, { readonly kind: 'rows' }>;

/** The cells of the rows, each row's growth computed anew, and its rank by the latest growth that is published. */
function tableCalls(subject: Rows, { corpus }: KnowledgeIndex): readonly ToolRequest[] {
  const { document: id, table: name, rows } = subject;
  const document = findDocument(corpus, id);
  const table = document && findTable(document, name);
  const columns = table?.columns.filter(({ role }) => role === 'value' || role === 'growth') ?? [];
  if (!table || columns.length === 0) return [];
  return [
    { tool: 'look-up-cells', input: { document: id, table: name, rows: [...rows], columns: columns.map(indexOf) } },
    ...rows.flatMap((row) => [...growthCalls(row, table), ...rankCalls(row, table)]),
  ];
}

const indexOf = ({ index }: { readonly index: number }): number => index;

/** More rows are no list in which a rank tells anything; as many as a computation takes. */
const MOST_RANKED = 1000;

function rankCalls(row: number, { document, name, columns, rows }: Table): readonly ToolRequest[] {
  const growth = columns.findLast(({ role }) => role === 'growth');
  const entries = rows.filter(({ role, isTotal }) => role === 'entry' && !isTotal);
  const index = entries.findIndex((one) => one.index === row);
  if (!growth || index < 0 || entries.length < 2 || entries.length > MOST_RANKED) return [];
  const terms = entries.map((one) => ({ document, table: name, row: one.index, column: growth.index }));
  return [{ tool: 'rank-position', input: { terms, index, order: RANK_ORDER } }];
}

/** Growth between the last two periods of one length that the table's values are about. */
function growthCalls(row: number, { document, name, columns }: Table): readonly ToolRequest[] {
  const [base, value] = columns.filter(({ role, period }) => role === 'value' && period !== null).slice(-2);
  if (!base || !value || base.period === value.period) return [];
  const place = (column: number) => ({ document, table: name, row, column });
  return [{ tool: 'growth-rate', input: { base: place(base.index), value: place(value.index) } }];
}

function outlineCalls({ id, outline }: Document): readonly ToolRequest[] {
  const list = (kind: 'mechanisms' | 'effects' | 'paths'): ToolRequest => ({
    tool: 'list-outline',
    input: { document: id, kind },
  });
  const paths = outline?.paths ?? [];
  return [
    list('mechanisms'),
    list('effects'),
    list('paths'),
    ...paths.map((path): ToolRequest => ({
      tool: 'list-outline',
      input: { document: id, kind: 'measures', parent: path.id },
    })),
  ];
}

/** The path for the industry that the topic may describe; what only names a row or a measure is no description. */
function pathCall({ question, document }: Understanding): ToolRequest {
  return { tool: 'recommend-path', input: { turns: [question], ...(document === undefined ? {} : { document }) } };
}

/** The patterns of the areas and the paragraphs of the measures that the topic names. */
function namedCalls({ names }: Understanding, { corpus }: KnowledgeIndex): readonly ToolRequest[] {
  return names.flatMap(({ target }): readonly ToolRequest[] => {
    const { document, kind } = target;
    if (kind === 'area') return [{ tool: 'list-outline', input: { document, kind: 'patterns', parent: target.id } }];
    const measures = findDocument(corpus, document)?.outline?.paths.flatMap((path) => path.measures) ?? [];
    const anchor = kind === 'measure' ? measures.find(({ id }) => id === target.id)?.anchor : undefined;
    return anchor === undefined ? [] : [{ tool: 'read-passage', input: { document, passage: anchor } }];
  });
}
