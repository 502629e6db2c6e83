import type { KnowledgeIndex } from '../../knowledge/index.js';
import type { Brief, BriefRefusal } from '../briefing/index.js';
import type { Receipt, Reply } from '../reply/reply.js';
import type { Answered } from './answered.js';
import type { Request } from './request.js';
import type { ResponderParts, ResponderWork } from './responder-parts.js';

type BriefRequested = Extract<Request, { readonly kind: 'brief' }>;

/** A brief with its Word file; where the documents know nothing of the topic, the refusal. */
export async function answerBrief(request: BriefRequested, work: ResponderWork): Promise<Answered> {
  const { topic, length, language, file } = request;
  const result = await work.briefer.brief({ topic, length, asker: work.asker, ...(language && { language }) });
  if (result.kind === 'refusal') return { kind: 'reply', reply: refusalReply(result, work) };
  const word = file === 'word' ? await wordOf(result, work.knowledge) : null;
  return { kind: 'brief', brief: result, word, receipt: receiptOfBrief(result, length) };
}

async function wordOf(brief: Brief, knowledge: KnowledgeIndex): Promise<Uint8Array> {
  const { wordFile } = await import('../briefing/word-file.js');
  return (await wordFile(brief, knowledge)).content;
}

/** A brief's own receipt serves comparing it with a later one; this one serves opening its sources and figures. */
function receiptOfBrief({ receipt, text }: Brief, length: BriefRequested['length']): Receipt {
  const { topic, language, version, corpusDigest, plan, outcome } = receipt;
  const { citations, figures } = outcome;
  const kept = { kind: 'answer', text, citations, figures } as const;
  const asked = { question: topic, language, purpose: 'brief', length } as const;
  return { version, corpusDigest, ...asked, thread: [], plan, outcome: kept };
}

function refusalReply(
  { topic, language, text, citations }: BriefRefusal,
  { knowledge: { corpusDigest }, version }: ResponderParts,
): Reply {
  const said = { kind: 'refusal', text, citations, figures: [] } as const;
  return {
    ...said,
    figures: [],
    language,
    blocks: [],
    items: [],
    followUps: [],
    receipt: {
      version,
      corpusDigest,
      question: topic,
      language,
      purpose: 'brief',
      thread: [],
      plan: [],
      outcome: { ...said, figures: [] },
    },
  };
}
