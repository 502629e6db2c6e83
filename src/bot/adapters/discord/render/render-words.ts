import type { Language } from '../../../../knowledge/index.js';
import { flowPieces, withoutLastBreak } from '../../../rendering/piece.js';
import { plainLines } from '../../../rendering/reply-parts.js';
import type { DiscordMessage } from '../discord-message.js';
import { container, messageOf, type Audience } from './components.js';
import { packPages } from './pack-pages.js';
import { pageContent } from './page-content.js';
import { shownPage } from './shown.js';
import { DISCORD_PIECES } from './table-pieces.js';
import { nothingShown } from './nothing-shown.js';

/** Words without sources, such as help or what went wrong, as messages that follow each other. */
export function renderWords(text: string, language: Language, audience: Audience): readonly DiscordMessage[] {
  const pieces = withoutLastBreak(flowPieces(plainLines(text), DISCORD_PIECES.none.room));
  return packPages(pieces).map((page) => {
    const { components } = shownPage(pageContent(page.pieces, () => null));
    return messageOf([container(components.length > 0 ? components : [nothingShown(language)])], audience);
  });
}
