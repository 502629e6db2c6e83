import { findDocument, findTable } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';

/** What a quoted name is one of, beside it: “甲模式”这条经验属于…, "the experience pattern “A” belongs to …". */
const KIND =
  /(?<=[”」])[这该]一?[条种个项类]?(?<behind>\p{Script=Han}{2,4})(?=属于)|\bthe (?<before>\p{L}+(?: \p{L}+)?) (?=“[^“”]*” belongs to\b)/iu;
/** A class is a class, by whatever word: 属于“乙”这一领域. */
const CLASS = /(?<=属于[“「][^“”「」]*[”」])(?:这一?[类个]?|一|的)?(?:类别?|领域|方面)(?=[。，；]|$)/u;

/**
 * A sentence on where a table has a name in which that name stands without what it is one of, where the heading of its column
 * says so.
 */
export function withoutKind(text: string, pieces: readonly EvidencePiece[], { corpus }: Reading): string {
  const [piece, other] = pieces;
  const isOfNames = piece && !other && piece.figures.length === 0 && piece.block.type === 'statement';
  if (!isOfNames) return text;
  const headings = piece.citations.flatMap(({ document, table: name = '', cells = [] }) => {
    const found = findDocument(corpus, document);
    const table = found && findTable(found, name);
    const cited = table?.columns.filter(({ label }) => cells.some(({ column }) => column === label)) ?? [];
    return cited.flatMap(({ title }) => [title.zh, title.en.toLowerCase()]);
  });
  return text.replace(CLASS, '').replace(KIND, (said: string, behind?: string, before?: string) => {
    const kind = (behind ?? before ?? '').toLowerCase();
    return headings.some((heading) => heading.startsWith(kind) || heading.endsWith(kind)) ? '' : said;
  });
}
