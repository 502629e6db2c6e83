import type { NameMention } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { aroundName } from './operand-order.js';

/** What stands right before what is left out: 除了机电产品, "except for steel". */
const BEFORE =
  /(?:除(?:了|开|去|掉)?|撇(?:开|去)|抛开|去掉|剔除|扣[除掉]|排除|不(?:算|计|含|包括)|刨[去除开])(?:掉|了)?\s*$|\b(?:except(?:ing)?(?: for)?|exclud(?:e|ing)|leav(?:e|ing)(?: out| aside)?|apart from|aside from|other than|besides|without|(?:set|put)(?:ting)? aside|ignor(?:e|ing)|not counting|dropping|tak(?:e|ing) out|strip(?:ping)? out)\s+(?:the\s+)?$/iu;

/** What joins several of them: 除了机电产品和高新技术产品. */
const JOINED = /(?:[和与、及跟,，]|\band\b|\bor\b)\s*(?:the\s+)?$/iu;

/** Where the words begin that leave out what comes right behind a text; null where it ends with none. */
export function leavesOut(before: string): number | null {
  return BEFORE.exec(before)?.index ?? null;
}

/** A pronoun in that place: 除了它以外, "leaving that one out". */
const POINTED = new RegExp(
  String.raw`(?:${BEFORE.source.replaceAll(String.raw`\s*$`, '').replaceAll('$', '')})(?:它们?|[这那](?:一?[个类种项]|几[个类种项])|\b(?:it|them|that|this|those|these)(?: ones?)?\b)`,
  'iu',
);

/** Whether a pronoun says what is left out. */
export function setsAsidePointed(question: string): boolean {
  return POINTED.test(question);
}

/** The rows that a question leaves out before it chooses among the others, or adds them up. */
export function rowsSetAside({ question, names }: Understanding): readonly NameMention[] {
  const rows = names.filter(({ target }) => target.kind === 'row');
  if (setsAsidePointed(question)) return rows;
  const bare = /\p{Script=Han}/u.test(question) ? question.replace(/\s/gu, '') : question;
  const inFront = new Map(
    [...new Set(rows.map(({ form }) => form))].map((form) => [form, aroundName(bare, form)?.before]),
  );
  const found = rows.map((row) => ({ row, before: inFront.get(row.form) ?? '' }));
  const [first] = found.filter(({ before }) => BEFORE.test(before));
  if (!first) return [];
  return found
    .filter(({ row, before }) => row === first.row || BEFORE.test(before) || JOINED.test(before))
    .map(({ row }) => row);
}
