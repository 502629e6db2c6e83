import { checkText, claimDraft } from '../claims/index.js';
import { draftText } from '../question-text.js';
import type { Reply } from '../reply/reply.js';
import { summaryDraft } from '../summary/summary-draft.js';
import { summarise } from '../summary/summarise.js';
import { replyOfDraft } from './reply-of-draft.js';
import { languageOf, type Request } from './request.js';
import type { ResponderWork } from './responder-parts.js';

type Of<Kind extends Request['kind']> = Extract<Request, { readonly kind: Kind }>;

/** Each claim of a text with its verdict, in the words of `lianwen check`. */
export async function checkedReply(request: Of<'check'>, parts: ResponderWork): Promise<Reply> {
  const words = draftText(request.text);
  const language = languageOf(request);
  const { claims, text } = await checkText({ text: words, language }, parts.knowledge);
  const draft = claimDraft(claims, { knowledge: parts.knowledge, language });
  const plan = [{ tool: 'check-claims', input: { text: words } }];
  return replyOfDraft({ purpose: 'check', words, draft, plan, language, text }, parts);
}

/** What the documents hold on a text, quoted, and whether its figures hold. */
export async function summaryReply({ text, language: forced }: Of<'summarise'>, parts: ResponderWork): Promise<Reply> {
  const found = await summarise(forced === undefined ? { text } : { text, language: forced }, parts);
  const plan = [...found.calls, { tool: 'check-claims', input: { text } }].map(({ tool, input }) => ({ tool, input }));
  const draft = summaryDraft(found, parts.knowledge);
  return replyOfDraft({ purpose: 'summary', words: text, draft, plan, language: found.language }, parts);
}
