import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { discordMessages } from '../../../messages/discord.js';
import { button, rowOf, type Button, type Row } from './components.js';

/**
 * Buttons that turn pages, with the page's number between them; nothing where there is one page.
 *
 * @param page from 0
 * @param idOf the id of the button that turns to a page
 */
export function pagingRow(
  page: number,
  count: number,
  language: Language,
  idOf: (page: number) => string,
): readonly Row[] {
  if (count <= 1) return [];
  const { paging } = messagesIn(discordMessages, language);
  const turn = (to: number, label: string): Button => ({
    // Ids come once in a message: on an end page the button that leads nowhere keeps the number that it would have.
    ...button(idOf(to < 0 ? count : to), label),
    disabled: to < 0 || to >= count,
  });
  const here = { ...button(idOf(page), paging.page(page + 1, count)), disabled: true };
  return [rowOf([turn(page - 1, paging.previous), here, turn(page + 1, paging.next)])];
}
