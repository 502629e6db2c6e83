import type { Citation, Figure } from '../../reply/reply.js';
import type { Draft } from './draft.js';
import { renumber } from './renumber.js';

/** Drafts after one another, with one list of citations and one of figures; what is the same is listed once. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  const citations = new Places<Citation>();
  const figures = new Places<Figure>();
  const blocks = drafts.flatMap((draft) => {
    const cited = draft.citations.map((citation) => citations.place(citation));
    const counted = draft.figures.map((figure) => figures.place(figure));
    return draft.blocks.map((block) =>
      renumber(
        block,
        (index) => cited[index] ?? index,
        (index) => counted[index] ?? index,
      ),
    );
  });
  return {
    kind: 'answer',
    blocks,
    citations: citations.list,
    figures: figures.list,
    items: [...new Set(drafts.flatMap(({ items }) => items))],
    topics: [...new Set(drafts.flatMap(({ topics }) => topics))],
    followUps: [...new Set(drafts.flatMap(({ followUps }) => followUps))],
    advice: null,
  };
}

/** A list in which equal values have one place. */
class Places<Value> {
  readonly list: Value[] = [];
  readonly #places = new Map<string, number>();

  place(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}
