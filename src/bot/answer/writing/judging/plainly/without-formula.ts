import type { EvidencePiece } from '../../evidence.js';

const BRACKETS = /\s*[（(]([^（）()]*(?:\([^()]*\)[^（）()]*)*)[)）]/gu;

/** A sentence without brackets that hold just the formula of one of its pieces, which stands behind it anyway. */
export function withoutFormula(text: string, pieces: readonly EvidencePiece[]): string {
  const formulas = new Set(pieces.flatMap(({ figures }) => figures.map(({ formula }) => bare(formula ?? ''))));
  return text.replace(BRACKETS, (brackets: string, held: string) =>
    bare(held) !== '' && formulas.has(bare(held)) ? '' : brackets,
  );
}

function bare(formula: string): string {
  return formula.replace(/\s+/gu, '').replace(/-/gu, '−').replace(/\*/gu, '×').replace(/\//gu, '÷');
}
