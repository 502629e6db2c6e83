import { DraftBuilder, type Draft } from '../answer/compose/draft.js';
import { joinDrafts } from '../answer/compose/join-drafts.js';
import { shortened } from '../answer/compose/shortened.js';
import { claimDraft } from '../claims/index.js';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { requestMessages } from '../messages/requests.js';
import { plainLine } from '../reply/plain-text.js';
import type { Findings } from './summarise.js';

/** Sentences without support that are named; the rest are counted. */
const MOST_NAMED = 8;

/** Findings as a draft: what is held, word for word; what is not; and each figure with its verdict. */
export function summaryDraft(findings: Findings, knowledge: KnowledgeIndex): Draft {
  const { claims, language, matters } = findings;
  const messages = messagesIn(requestMessages, language).summary;
  const said = (text: string): Draft => new DraftBuilder(language).block({ type: 'note', text }).build('answer');
  if (matters.length === 0 && claims.length === 0)
    return { ...said(messages.nothing), kind: 'refusal', refusal: 'no-support' };
  const parts: readonly (readonly Draft[])[] = [
    matters.length === 0 ? [said(messages.nothing)] : [said(messages.held), ...matters],
    missing(findings).map(said),
    claims.length === 0
      ? [said(messages.noFigures)]
      : [said(messages.figures), claimDraft(claims, { knowledge, language })],
  ];
  return { ...joinDrafts(parts.filter((part) => part.length > 0).flatMap(apart)), followUps: [] };
}

/** What the documents hold nothing on, and what was not looked up; where nothing at all is held, that is said already. */
function missing({ language, left, matters, without }: Findings): readonly string[] {
  const messages = messagesIn(requestMessages, language).summary;
  const named = without.slice(0, MOST_NAMED).map((sentence) => shortened(plainLine(sentence)));
  return [
    ...(matters.length === 0 || without.length === 0 ? [] : [messages.without(named, without.length - named.length)]),
    ...(left === 0 ? [] : [messages.left(left)]),
  ];
}

/** A blank line above each part: notes and statements stand right below what they follow, but a quote has one. */
function apart(part: readonly Draft[], index: number, all: readonly (readonly Draft[])[]): readonly Draft[] {
  const [head, ...rest] = part;
  const before = all[index - 1]?.at(-1)?.blocks.at(-1);
  const [block] = head?.blocks ?? [];
  if (head === undefined || block?.type !== 'note' || before === undefined || before.type === 'quote') return part;
  return [{ ...head, blocks: [{ ...block, text: `\n${block.text}` }] }, ...rest];
}
