import type { Block, SayableBlock } from '../../reply/reply.js';

type Renumber = (index: number) => number;

const same: Renumber = (index) => index;

/** A block whose citations and figures have moved to other places of their lists. */
export function renumber(block: Block, citation: Renumber, figure: Renumber = same): Block {
  switch (block.type) {
    case 'table':
      return { ...block, citation: citation(block.citation) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, citation: citation(item.citation) })) };
    case 'quote':
    case 'statement':
      return renumberSayable(block, citation, figure);
    case 'written':
      return { ...block, says: block.says.map((said) => renumberSayable(said, citation, figure)) };
    case 'note':
      return block;
  }
}

function renumberSayable(block: SayableBlock, citation: Renumber, figure: Renumber): SayableBlock {
  return block.type === 'quote'
    ? { ...block, citation: citation(block.citation) }
    : { ...block, citations: block.citations.map(citation), figures: block.figures.map(figure) };
}
