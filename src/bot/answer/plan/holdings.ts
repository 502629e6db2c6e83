import type { KnowledgeIndex } from '../../../knowledge/index.js';

import type { Cue } from '../understand/cue.js';
import { findOrdinal } from '../understand/ordinals.js';
import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import { readModifiers } from './numbers/modifiers.js';
import { setsBound } from './numbers/filter.js';
import type { HoldingsTopic, Plan } from './plan.js';

/** Questions about what is held: documents, chapters, tables, their rows, years and units. */
export function planHoldings(understanding: Understanding, _knowledge: KnowledgeIndex): Plan | null {
  const topic = topicOf(understanding);
  if (!topic) return null;
  const input = understanding.document === undefined ? {} : { document: understanding.document };
  return {
    kind: 'answer',
    calls: [{ tool: 'describe-corpus', input }],
    composition: { form: 'holdings', topic },
  };
}

interface TopicRule {
  readonly topic: HoldingsTopic;
  readonly applies: (understanding: Understanding) => boolean;
}

/** "Which sections mention talent?" asks for a matter, not for the chapters there are. */
function asksForMatter({ cues, question, language }: Understanding): boolean {
  return (
    cues.has('where') || (MENTIONS.test(question) && contentWords(question.replace(MENTIONS, ' '), language).length > 1)
  );
}

const MENTIONS =
  /提到|提及|讨论|谈到|谈论|讲到|说到|涉及|论及|论述|写到|\b(?:mention|discuss|talk about|deal with|address|speak of)(?:s|es|ed|ing)?\b/iu;

const ABOUT_DATA = /金额|数据|表|出口|\b(?:amount|data|table|export|figure)/iu;

/** The first that applies is asked for. */
const TOPICS: readonly TopicRule[] = [
  { topic: 'help', applies: ({ cues }) => cues.has('help') },
  { topic: 'documents', applies: ({ cues }) => cues.has('documents') },
  {
    topic: 'chapters',
    applies: (asked) => asked.cues.has('chapter') && asked.addresses.sections.length === 0 && !asksForMatter(asked),
  },
  {
    topic: 'unit',
    applies: (asked) => isAboutTables(asked) && asked.cues.has('unit') && ABOUT_DATA.test(asked.question),
  },
  {
    topic: 'years',
    applies: (asked) => isAboutTables(asked) && asked.cues.has('years') && ABOUT_DATA.test(asked.question),
  },
  { topic: 'rows', applies: (asked) => isAboutTables(asked) && asksForRows(asked) },
  { topic: 'tables', applies: (asked) => isAboutTables(asked) && (asked.cues.has('tables') || asksWhatItShows(asked)) },
];

function topicOf(understanding: Understanding): HoldingsTopic | null {
  return TOPICS.find(({ applies }) => applies(understanding))?.topic ?? null;
}

/** "What does Table 1 show?" */
function asksWhatItShows({ addresses, question, cues }: Understanding): boolean {
  const asksEntry = cues.has('area') || cues.has('list') || findOrdinal(question) !== null;
  if (addresses.tables.length === 0 || asksEntry) return false;
  return /说明|讲|关于|内容|是什么|\bshows?\b|\babout\b|\bcontain|\btell/iu.test(question);
}

/** Of a row or a year the values are asked, not what the table is. */
function isAboutTables({ names, periods }: Understanding): boolean {
  return periods.years.length === 0 && !names.some(({ target }) => target.kind === 'row');
}

/** "Which goods does Table 2 cover?", "列出表2的数据". */
function asksForRows({ question, cues, addresses, language }: Understanding): boolean {
  const isChosen = THRESHOLD.test(question) || setsBound(question) || readModifiers(question, language).has('ordered');
  const barred = GOODS.test(question) ? NO_LISTS.filter((cue) => cue !== 'area') : NO_LISTS;
  if (isChosen || barred.some((cue) => cues.has(cue))) return false;
  const lists = cues.has('list') || cues.has('how-many');
  return lists && (ROWS.test(question) || (addresses.tables.length > 0 && cues.has('list')));
}

/** Some rows are asked for, or entries of another list. */
const NO_LISTS: readonly Cue[] = ['area', 'decline', 'highest', 'lowest', 'pattern'];

/** 多少类商品 and "commodity categories" are rows: no area of another list is asked for. */
const GOODS =
  /[种类]商品|商品[种类品]|\b(?:commodit\w+|goods|products?) categor|\bcategories of (?:goods|commodit|product)/iu;

/** A condition on the values: no list of all rows answers it. */
const THRESHOLD =
  /超过|大于|高于|多于|低于|小于|少于|不到|不足|以上|以下|\b(?:over|above|below|under|more than|less than|exceed|at least|at most)\b/iu;

const ROWS =
  /(?:表\s*\d|数据|收录|包含|覆盖).*(?:商品|品类|产品)|(?:哪些|什么)(?:商品|品类)|表.{0,6}(?:[几多]少?[种个类]|收)|\bin the (?:export )?table\b|\b(?:goods|commodit\w+|products)\b.*\b(?:table|cover|include|data|listed|hold)|\btable\b.*\b(?:goods|commodit|products)/iu;
