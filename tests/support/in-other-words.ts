import type { Brief } from '../../src/bot/briefing/brief.js';

/** A brief whose quotations a model has put in its own words: the same words for each. */
export function inOtherWords(brief: Brief, text: string): Brief {
  return {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === 'quote' ? { type: 'written', text, says: [block] } : block,
      ),
    })),
  };
}
