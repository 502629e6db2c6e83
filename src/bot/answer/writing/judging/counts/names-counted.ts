import type { EvidencePiece } from '../../evidence.js';

const NAME = /[“「"](?<name>[^“”「」"]+)[”」"]/u;

/** Whether a sentence on a count of what has a name in quotation marks keeps that name: "building chains" is none of "have built chains". */
export function keepsCountedName(text: string, pieces: readonly EvidencePiece[]): boolean {
  return pieces.every(({ text: held, figures, block }) => {
    const isCount =
      block.type === 'statement' && figures.length > 0 && figures.every(({ inputs }) => inputs.length === 0);
    const name = isCount ? NAME.exec(held)?.groups?.['name'] : undefined;
    return name === undefined || bare(text).includes(bare(name));
  });
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '');
}
