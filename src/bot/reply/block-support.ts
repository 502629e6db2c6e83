import type { Block } from './reply.js';

/** Places in a reply's lists of citations and figures. */
export interface BlockSupport {
  readonly citations: readonly number[];
  readonly figures: readonly number[];
}

/** What a block rests on, in its order. */
export function supportOf(block: Block): BlockSupport {
  switch (block.type) {
    case 'quote':
    case 'table':
      return { citations: [block.citation], figures: [] };
    case 'list':
      return { citations: block.items.map(({ citation }) => citation), figures: [] };
    case 'statement':
      return { citations: block.citations, figures: block.figures };
    case 'written':
      return together(block.says.map(supportOf));
    case 'note':
      return { citations: [], figures: [] };
  }
}

function together(supports: readonly BlockSupport[]): BlockSupport {
  return {
    citations: [...new Set(supports.flatMap(({ citations }) => citations))],
    figures: [...new Set(supports.flatMap(({ figures }) => figures))],
  };
}
