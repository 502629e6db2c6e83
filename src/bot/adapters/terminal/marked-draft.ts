import type { ClaimReply } from '../../claims/index.js';
import { plainText } from '../../reply/plain-text.js';

/** Signs that read without colours. */
const MARKS = { supported: '✓', contradicted: '✗', unverifiable: '?' } as const;

/** A draft with a mark behind each claim, [✗1], and the list of claims that the numbers refer to. */
export function markedDraft(draft: string, { claims, text }: ClaimReply): string {
  let marked = '';
  let from = 0;
  for (const [index, { span, verdict }] of claims.entries()) {
    marked += `${draft.slice(from, span[1])}[${MARKS[verdict]}${index + 1}]`;
    from = span[1];
  }
  return `${plainText(`${marked}${draft.slice(from)}`).trimEnd()}\n\n${text}`;
}
