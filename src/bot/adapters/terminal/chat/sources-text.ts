import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { replyMessages } from '../../../messages/reply.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { Citation, Reply } from '../../../reply/reply.js';
import { fullAddresses } from '../../../reply/source-address.js';
import type { SourceNames } from '../../../reply/source-names.js';

/** Where a reply stands: each citation with its passage, its exact quote and, where there is one, its rendering. */
export function sourcesText(reply: Reply, language: Language, names: SourceNames): string {
  if (reply.citations.length === 0) return messagesIn(terminalMessages, language).noSources;
  return reply.citations.map((citation, index) => citationText(citation, index + 1, language, names)).join('\n');
}

function citationText(citation: Citation, number: number, language: Language, names: SourceNames): string {
  const messages = messagesIn(replyMessages, language);
  const [address = ''] = fullAddresses([citation], language, names);
  const { rendering } = citation;
  return [
    `${number}. ${address} [${plainLine(citation.passage)}]`,
    `   ${messages.quoted(plainLine(citation.quote))}`,
    ...(rendering === undefined
      ? []
      : [`   ${messages.quoted(plainLine(rendering))}${messages.inBrackets(messages.rendering)}`]),
  ].join('\n');
}
