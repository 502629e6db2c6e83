import type { Block } from '../../reply/reply.js';

type Renumber = (index: number) => number;

const same: Renumber = (index) => index;

/** A block whose citations and figures have moved to other places of their lists. */
export function renumber(block: Block, citation: Renumber, figure: Renumber = same): Block {
  switch (block.type) {
    case 'quote':
    case 'table':
      return { ...block, citation: citation(block.citation) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, citation: citation(item.citation) })) };
    case 'statement':
      return { ...block, citations: block.citations.map(citation), figures: block.figures.map(figure) };
    case 'note':
      return block;
  }
}
