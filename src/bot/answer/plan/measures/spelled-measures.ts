import { labelWords, withoutBrackets, type Language, type SeriesIndex } from '../../../../knowledge/index.js';
import { COMMON_KINDS, COSTS, type MeasureKind, type Order } from './measure-kinds.js';

/** How words that name no measure are put where the column that they order is known. */
const SPELLED = {
  en: {
    highest: (measure: string) => `had the highest ${measure}`,
    lowest: (measure: string) => `had the lowest ${measure}`,
  },
  zh: { highest: (measure: string) => `${measure}最高`, lowest: (measure: string) => `${measure}最低` },
} as const;

const KINDS: readonly MeasureKind[] = [COSTS, ...COMMON_KINDS];

const ORDERS = ['highest', 'lowest'] as const satisfies readonly Order[];

/**
 * A question with its measure named as the table prints it, where it names it otherwise ("price tag" of a column "unit
 * price") or only implies it ("most expensive" as "had the highest unit price"). Null where it implies one and the table
 * has no column of that kind, or several: then it cannot be what is asked of.
 */
export function spelledMeasures(question: string, language: Language, index: SeriesIndex): string | null {
  const named = KINDS.reduce((text, kind) => inPrintedWords(text, kind, index), question);
  for (const kind of KINDS) {
    const order = ORDERS.find((one) => kind.ordered?.[one].test(named));
    const isBounded = kind.bounded?.test(named) ?? false;
    if (order === undefined && !isBounded) continue;
    const measure = onlyMeasure(kind, index);
    if (measure === null) return null;
    if (order === undefined) return named.replace(kind.bounded ?? '', `had ${measure} `);
    return kind.ordered ? inPlace(named, kind.ordered[order], SPELLED[language][order](measure)) : named;
  }
  return named;
}

/** The one measure of a kind that a table prints, as it is called there; null where it prints none or several. */
function onlyMeasure({ printed }: MeasureKind, { measures }: SeriesIndex): string | null {
  const [measure, other] = [...measures.keys()].filter((one) => printed.test(one));
  return measure === undefined || other !== undefined ? null : withoutBrackets(measure);
}

/** Where a question's name for a measure stands in no label, the name that the table has for it. */
function inPrintedWords(question: string, kind: MeasureKind, index: SeriesIndex): string {
  const [asked] = kind.asked.exec(question) ?? [];
  const isOrder = ORDERS.some((order) => kind.ordered?.[order].test(question)) || kind.bounded?.test(question) === true;
  if (asked === undefined || isOrder) return question;
  const { words } = index.vocabulary.read(asked);
  if (labelWords(asked).every((word) => words.has(word))) return question;
  return question.replace(kind.asked, onlyMeasure(kind, index) ?? asked);
}

/** "Which was the priciest item …" asks which item had that. */
function inPlace(question: string, said: RegExp, spelled: string): string {
  const turned = new RegExp(String.raw`^(which|what) (?:is|was) (?:${said.source}) (\p{L}+)`, 'iu');
  const plain = question.replace(turned, (_, which: string, noun: string) => `${which} ${noun} ${spelled}`);
  if (plain !== question) return plain;
  return question.replace(new RegExp(String.raw`(?:\b(?:is|was|were|are|has|had) )?(?:${said.source})`, 'iu'), spelled);
}
