import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import type { Figure, Reply } from '../reply/reply.js';
import { scopeOf, shortAddress } from '../reply/source-address.js';

/** More suggestions are not read. */
const MOST_FOLLOW_UPS = 5;

/** A citation to be opened: what a button says of it, and what a screen reader does. */
export interface CitationOffer {
  /** In the reply, from 0. */
  readonly place: number;
  readonly number: string;
  readonly addressed: string;
  readonly spoken: string;
}

/** The citations at these places of a reply, in the order given. */
export function citationOffers(
  { citations, language }: Pick<Reply, 'citations' | 'language'>,
  places: readonly number[],
): readonly CitationOffer[] {
  const messages = messagesIn(chatMessages, language);
  const scope = scopeOf(citations);
  return places.flatMap((place) => {
    const citation = citations[place];
    if (citation === undefined) return [];
    const address = shortAddress(citation, language, scope);
    return [
      {
        place,
        number: `${place + 1}`,
        addressed: messages.citation(place + 1, address),
        spoken: messages.citationLabel(place + 1, address),
      },
    ];
  });
}

/** Whether there is anything behind a figure: a bare count, such as that of the documents held, has nothing. */
export function isExplained({ formula, inputs }: Figure): boolean {
  return formula !== null || inputs.length > 0;
}

/** What may be asked next, whole or not at all: a suggestion that is cut would ask something else. */
export function followUpOffers(followUps: readonly string[], mostCharacters: number): readonly string[] {
  return followUps
    .filter((question) => question.trim() !== '' && question.length <= mostCharacters)
    .slice(0, MOST_FOLLOW_UPS);
}
