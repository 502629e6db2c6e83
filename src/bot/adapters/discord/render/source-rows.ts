import { ComponentType, type APISelectMenuOption } from 'discord-api-types/v10';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { citationOffers, isExplained, type CitationOffer } from '../../../rendering/offers.js';
import type { Reply } from '../../../reply/reply.js';
import { citationId, citationMenuId, figuresId } from './actions.js';
import { button, labelOf, rowOf, rowsOf, type Row } from './components.js';
import { OPTION_LABEL, ROW_BUTTONS, SELECT_OPTIONS, SELECT_PLACEHOLDER } from './limits.js';

/** Two rows of buttons, one place kept for "How it was computed"; more sources are found quicker in a menu. */
const MOST_BUTTONS = 2 * ROW_BUTTONS - 1;
/** In a row of five a button has room for its number alone. */
const MOST_ADDRESSES = ROW_BUTTONS - 1;
/** Longer names of sources push the buttons apart. */
const ADDRESS_TEXT = 40;
/** Menus of a page: more sources are opened from the next. */
const MOST_MENUS = 4;

/** Sources that one page opens. */
export const MOST_CITATIONS = MOST_MENUS * SELECT_OPTIONS;

type SourcesOf = Pick<Reply, 'citations' | 'figures' | 'language'>;

/** Buttons that open how the figures of a reply were computed and the sources of a page; of many sources, menus. */
export function sourceRows(reply: SourcesOf, places: readonly number[], receipt: string): readonly Row[] {
  const { figures } = messagesIn(discordMessages, reply.language);
  const offers = citationOffers(reply, places);
  const computed = reply.figures.some(isExplained) ? [button(figuresId(receipt), figures.open)] : [];
  if (offers.length > MOST_BUTTONS) return [...rowsOf(computed), ...menuRows(offers, receipt, reply.language)];
  const isShort = offers.length > MOST_ADDRESSES;
  const sources = offers.map(({ place, number, addressed }) =>
    button(citationId(place, receipt), isShort ? number : labelOf(addressed, ADDRESS_TEXT)),
  );
  return rowsOf([...computed, ...sources]);
}

function menuRows(offers: readonly CitationOffer[], receipt: string, language: Language): readonly Row[] {
  const messages = messagesIn(discordMessages, language);
  return Array.from({ length: Math.ceil(offers.length / SELECT_OPTIONS) }, (_, menu) => {
    const own = offers.slice(menu * SELECT_OPTIONS, (menu + 1) * SELECT_OPTIONS);
    const [first = '', last = ''] = [own[0]?.number, own.at(-1)?.number];
    return rowOf([
      {
        type: ComponentType.StringSelect,
        custom_id: citationMenuId(menu, receipt),
        placeholder: labelOf(messages.openSource(first, last), SELECT_PLACEHOLDER),
        options: own.map(optionOf),
      },
    ]);
  });
}

function optionOf({ place, addressed }: CitationOffer): APISelectMenuOption {
  return { label: labelOf(addressed, OPTION_LABEL), value: `${place}` };
}
