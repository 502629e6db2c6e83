import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';

/** What is done to come to a total: 将…相加, 加起来, with what says again that it is one behind it. */
const ADDED_ZH =
  /^(?<lead>[^，,]*[，,])?\s*[将把]?(?<what>[^；;]+?)(?:全部|都)?(?:相加|加总|[加合放]在一起(?:计?算|来?看)?|[加合]起来|求和)(?:后|之后)?[，,]?\s*(?:合计|共计|总计|总共|一共|共|总和|总额)?(?=为|是|达|出口|\s*\d|[，,])/u;

/** A sum, or how far one moved. */
function isOfTotal(fact: FigureFact | null): boolean {
  if (fact?.kind === 'growth' || fact?.kind === 'change') return fact.to.cells.length > 1;
  return fact?.kind === 'sum';
}

/** A sentence on a total in which what is added up is told as "together". */
export function asTotal(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const isTotal = pieces.every((piece) => isOfTotal(figureFact(piece, reading.corpus)));
  return isTotal ? text.replace(ADDED_ZH, '$<lead>$<what>合计') : text;
}
