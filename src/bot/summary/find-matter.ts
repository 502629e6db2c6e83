import {
  detectLanguage,
  normaliseText,
  type KnowledgeIndex,
  type Language,
  type NameIndex,
} from '../../knowledge/index.js';
import { findDocument, findTable, runTool, type ToolRequest, type ToolResult } from '../../tools/index.js';
import { SHORT } from '../answer/briefing/extent.js';
import { composeFindings } from '../answer/briefing/findings.js';
import { materialOf } from '../answer/briefing/material.js';
import type { Draft } from '../answer/compose/draft.js';
import { gate } from '../answer/gate/gate.js';
import { planTopic } from '../answer/plan/brief.js';
import { understand } from '../answer/understand/understand.js';
import type { Understanding } from '../answer/understand/understanding.js';
import { answerMessages } from '../messages/answer.js';
import { briefMessages } from '../messages/brief.js';
import { messagesIn } from '../messages/catalogue.js';

/** What is looked through, and in which language is told what was found. */
export interface MatterContext {
  readonly knowledge: KnowledgeIndex;
  readonly names: NameIndex;
  readonly language: Language;
}

/** What the documents hold on the matter of a sentence, and how that was found out. */
export interface Matter {
  readonly draft: Draft;
  readonly calls: readonly ToolRequest[];
}

/**
 * What the documents hold on the matter of a sentence, as a brief on it would say first: figures of the rows that it
 * names, and the sentences that answer it.
 *
 * @returns null where they hold nothing on the whole of it
 */
export function findMatter(sentence: string, context: MatterContext): Promise<Matter | null> {
  return findingsOn(topicOf(sentence, detectLanguage(sentence), context), context);
}

/** What the documents hold on the first row of theirs that a sentence names; null where it names none. */
export async function findNamed(sentence: string, context: MatterContext): Promise<Matter | null> {
  const language = detectLanguage(sentence);
  const [row] = rowsNamed(topicOf(sentence, language, context), context);
  return row === undefined ? null : findingsOn(topicOf(row, language, context), context);
}

/** Names of the rows of tables that a sentence names: a value can be told of a row, whatever else is said of it. */
function rowsNamed({ names, language }: Understanding, { knowledge: { corpus } }: MatterContext): readonly string[] {
  return names.flatMap(({ target }) => {
    if (target.kind !== 'row') return [];
    const document = findDocument(corpus, target.document);
    const row = document && findTable(document, target.table)?.rows.find(({ index }) => index === target.rowIndex);
    return row ? [row.title[language] || row.label] : [];
  });
}

function topicOf(text: string, language: Language, { names }: MatterContext): Understanding {
  return understand({ question: normaliseText(text), language, continues: 0 }, names);
}

async function findingsOn(topic: Understanding, { knowledge, language }: MatterContext): Promise<Matter | null> {
  const plan = planTopic(topic, knowledge);
  if (plan.kind === 'refusal' || plan.composition.form !== 'brief') return null;
  const results: ToolResult[] = [];
  for (const call of plan.calls) results.push(await runTool(call, knowledge));
  const findings = composeFindings({
    understanding: topic,
    knowledge,
    language,
    messages: messagesIn(answerMessages, language),
    calledBy: 'rules',
    briefMessages: messagesIn(briefMessages, language),
    material: materialOf(plan.composition.subject, results),
    extent: SHORT,
  });
  const passed = findings && gate(findings, topic, knowledge.corpus).draft;
  return passed?.blocks.some(({ type }) => type !== 'note') ? { draft: passed, calls: plan.calls } : null;
}
