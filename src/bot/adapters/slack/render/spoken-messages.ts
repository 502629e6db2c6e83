import { withoutLastBreak, withRemaining } from '../../../rendering/piece.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { Reply } from '../../../reply/reply.js';
import type { SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { feedbackButtons, followUpButtons, sourceButtons } from './buttons.js';
import { packPieces } from './pack-pieces.js';
import type { SlackPiece } from './piece.js';

/** Words with what they rest on. */
export interface Spoken extends Pick<Reply, 'citations' | 'figures' | 'followUps' | 'language'> {
  readonly pieces: readonly SlackPiece[];
  readonly files: readonly RenderedFile[];
}

/**
 * Words as messages, with buttons for their sources and figures, for what to ask next, and for whether they helped.
 *
 * @param receipt the name under which the receipt is kept: the buttons open sources and figures by it
 */
export function spokenMessages(spoken: Spoken, receipt: string): readonly SlackMessage[] {
  const { pieces, files, language } = spoken;
  return assembleMessages(packPieces(withRemaining(withoutLastBreak(pieces), spoken.citations)), {
    language,
    under: ({ citations }, place) =>
      sourceButtons(spoken, citations, place === 'last' ? 'with-figures' : 'without-figures', receipt),
    closing: [...followUpButtons(spoken), feedbackButtons(language, receipt)],
    files,
  });
}
