import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { claimMessages } from '../messages/claims.js';
import { plainLine } from '../reply/plain-text.js';
import { shortAddress } from '../reply/source-address.js';
import type { JudgedClaim } from './claim-reply.js';
import type { ClaimContext } from './compose-claim.js';

/** Characters of a nearest passage that are shown; the citation holds the whole. */
const EXCERPT = 120;

/** Every claim with its verdict, why, and where it stands, under a count. */
export function claimText(claims: readonly JudgedClaim[], context: ClaimContext): string {
  return [claimCount(claims, context.language), ...claimLines(claims, context)].join('\n');
}

/** How many claims have which verdict; where there are none, that there are none. */
export function claimCount(claims: readonly JudgedClaim[], language: Language): string {
  const messages = messagesIn(claimMessages, language);
  const count = (verdict: JudgedClaim['verdict']): number => claims.filter((claim) => claim.verdict === verdict).length;
  if (claims.length === 0) return messages.nothing;
  return messages.summary({
    supported: count('supported'),
    contradicted: count('contradicted'),
    unverifiable: count('unverifiable'),
  });
}

/** A line for each claim: its verdict, why, and where it stands. */
export function claimLines(claims: readonly JudgedClaim[], { knowledge, language }: ClaimContext): readonly string[] {
  const messages = messagesIn(claimMessages, language);
  const scope = knowledge.corpus.documents.length > 1 ? 'many-documents' : 'one-document';
  return claims.map(({ verdict, text, reason, citations }, index) => {
    const addresses = [...new Set(citations.map((citation) => shortAddress(citation, language, scope)))];
    const isNearest = verdict === 'unverifiable' && citations.length > 0;
    const said = isNearest ? `${reason}${messages.nearest(excerpt(citations[0]?.quote ?? ''))}` : reason;
    const sources = addresses.length === 0 ? null : addresses.join('; ');
    return unlinked(plainLine(`${index + 1}. ${messages.claim(messages.verdicts[verdict], text, said, sources)}`));
  });
}

/** Markdown links, [words](address), broken by a zero-width space: their words say nothing of where they lead. */
function unlinked(line: string): string {
  return line.replaceAll('](', ']\u200B(');
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT).join('')}…`;
}
