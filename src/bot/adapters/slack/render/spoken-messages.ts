import type { Reply } from '../../../reply/reply.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { feedbackButtons, followUpButtons, sourceButtons } from './buttons.js';
import { packPieces } from './pack-pieces.js';
import { withoutLastBreak, type Piece } from './piece.js';

/** Words with what they rest on. */
export interface Spoken extends Pick<Reply, 'citations' | 'figures' | 'followUps' | 'language'> {
  readonly pieces: readonly Piece[];
  readonly files: readonly SlackFile[];
}

/**
 * Words as messages, with buttons for their sources and figures, for what to ask next, and for whether they helped.
 *
 * @param receipt the name under which the receipt is kept: the buttons open sources and figures by it
 */
export function spokenMessages(spoken: Spoken, receipt: string): readonly SlackMessage[] {
  const { pieces, files, language } = spoken;
  return assembleMessages(packPieces(withRemaining(withoutLastBreak(pieces), spoken)), {
    language,
    under: ({ citations }, place) =>
      sourceButtons(spoken, citations, place === 'last' ? 'with-figures' : 'without-figures', receipt),
    closing: [...followUpButtons(spoken), feedbackButtons(language, receipt)],
    files,
  });
}

/** The citations that no block names are opened from the end. */
function withRemaining(pieces: readonly Piece[], { citations }: Spoken): readonly Piece[] {
  const named = new Set(pieces.flatMap((piece) => piece.citations));
  const remaining = [...citations.keys()].filter((place) => !named.has(place));
  const last = pieces.at(-1) ?? { spans: [], table: null, citations: [] };
  return [...pieces.slice(0, -1), { ...last, citations: [...last.citations, ...remaining] }];
}
