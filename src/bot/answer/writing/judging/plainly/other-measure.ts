import type { EvidencePiece } from '../../evidence.js';
import { isConverted, isShownIn } from '../../figures/sentence/conversion.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';

const SHARE = /占比|比重|份额|占有率|\b(?:share|proportion)\b/iu;
/** 出口占比相当于鞋靴的 95.79%: the shares themselves would be set against each other. */
const SHARE_OF_OTHER = /(?:占比|比重|份额|占有率)(?:相当于|是)[^，,；;。]*的\s*\d/u;
const INTO = /(?:(?:换算|折算|折合)[成为到]|(?<=^|[，,；;])[以按用])(?<unit>[百千万亿]*元)(?=[，,后计表衡为]|$)/u;

/**
 * Whether a sentence calls what it gives another measure than its pieces do: 出口占比是钢材的 21.31 倍 of a ratio of values, or
 * 换算为亿元 of so many 万亿元.
 */
export function callsOtherMeasure(text: string, pieces: readonly EvidencePiece[], { corpus }: Reading): boolean {
  const facts = pieces.map((piece) => figureFact(piece, corpus));
  const areTimes = facts.some((fact) => fact?.kind === 'ratio' && fact.answer.unit !== '%');
  const isOfShares = facts.some((fact) => fact !== null && fact.answer.unit === '%');
  const isOfOther = facts.some((fact) => fact?.kind === 'ratio') && SHARE_OF_OTHER.test(text);
  return isOfOther || (areTimes && !isOfShares && SHARE.test(text)) || namesOtherUnit(text, pieces);
}

function namesOtherUnit(text: string, pieces: readonly EvidencePiece[]): boolean {
  const unit = INTO.exec(text)?.groups?.['unit'];
  const figures = pieces.flatMap((piece) => piece.figures);
  return unit !== undefined && figures.some(isConverted) && !figures.some((figure) => isShownIn(unit, figure));
}
