import type { ToolResult } from '../../../tools/index.js';
import { briefMessages } from '../../messages/brief.js';
import { messagesIn } from '../../messages/catalogue.js';
import type { ComposeContext } from '../compose/composer.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { composeRefusal } from '../compose/refusal.js';
import type { BriefSubject } from '../plan/plan.js';
import { composeBrief } from './compose-brief.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { SPOKEN } from './extent.js';
import { materialOf } from './material.js';

/** A brief as a reply in a conversation: the sections of one page under their headings. */
export function composeBriefReply(
  subject: BriefSubject,
  results: readonly ToolResult[],
  context: ComposeContext,
): Draft {
  const material = materialOf(subject, results);
  const topic = context.understanding.briefing ?? context.understanding;
  const messages = messagesIn(briefMessages, context.language);
  const sections = composeBrief({
    ...context,
    understanding: topic,
    material,
    extent: SPOKEN,
    briefMessages: messages,
  });
  if (!sections) return composeRefusal({ code: 'unknown-topic', topic: topic.question }, material.topical, context);
  // A blank line above each heading but the first: a note stands right below what it follows.
  const drafts = sections.flatMap(({ id, draft }, index) => [
    new DraftBuilder(context.language)
      .block({ type: 'note', text: `${index === 0 ? '' : '\n'}${messages.headings[id]}` })
      .build('answer'),
    draft,
  ]);
  return { ...joinDrafts(drafts), followUps: [context.messages.followUps.holdings, context.messages.followUps.paths] };
}
