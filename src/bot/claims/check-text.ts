import { detectLanguage, type KnowledgeIndex, type Language } from '../../knowledge/index.js';
import { runTool } from '../../tools/index.js';
import { isSoundCitation } from '../answer/gate/citation.js';
import type { ClaimReply, JudgedClaim } from './claim-reply.js';
import { claimText } from './claim-text.js';
import { composeClaim } from './compose-claim.js';
import { nearestPassage } from './nearest-passage.js';

/** A text to be checked. */
export interface TextToCheck {
  readonly text: string;
  /** Checked against this document alone. */
  readonly document?: string;
  /** Forces the language of the reply. */
  readonly language?: Language;
}

/** Claims for which the nearest passage is looked up: a search costs more than a check. */
const MOST_NEAREST = 20;

const VERDICTS = ['contradicted', 'unverifiable', 'supported'] as const;

/** Checks each claim of a text and says what was found; the language of the reply is that of the text. */
export async function checkText(
  { text, document, language }: TextToCheck,
  knowledge: KnowledgeIndex,
): Promise<ClaimReply> {
  const input = document === undefined ? { text } : { text, document };
  const result = await runTool({ tool: 'check-claims', input }, knowledge);
  const checked = result.tool === 'check-claims' ? result.output.claims : [];
  const context = { knowledge, language: language ?? detectLanguage(text) };
  const composed = checked.map((claim) => composeClaim(claim, context));
  // No passage is shown beside a cause: the nearest by its words says nothing of it.
  const causes = new Set(composed.filter((_, index) => checked[index]?.reason === 'cause'));
  const claims = await withNearest(composed, causes, { document, knowledge });
  const verdict = VERDICTS.find((one) => claims.some((claim) => claim.verdict === one)) ?? 'unverifiable';
  return { verdict, text: claimText(claims, context), claims };
}

/** Where the nearest passage is looked for. */
interface Searching {
  readonly document: string | undefined;
  readonly knowledge: KnowledgeIndex;
}

async function withNearest(
  claims: readonly JudgedClaim[],
  causes: ReadonlySet<JudgedClaim>,
  { document, knowledge }: Searching,
): Promise<JudgedClaim[]> {
  const done: JudgedClaim[] = [];
  let left = MOST_NEAREST;
  for (const claim of claims) {
    const isOpen = !causes.has(claim) && claim.verdict === 'unverifiable' && claim.citations.length === 0 && left > 0;
    const nearest = isOpen ? await nearestPassage(claim.text, document, knowledge) : null;
    if (isOpen) left -= 1;
    const isSound = nearest !== null && isSoundCitation(nearest, knowledge.corpus);
    done.push(isSound ? { ...claim, citations: [nearest] } : claim);
  }
  return done;
}
