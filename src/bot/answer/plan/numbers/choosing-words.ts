import type { Language } from '../../../../knowledge/index.js';
import { findCues } from '../../understand/cues.js';
import { findRankPlace, findRankWording } from '../../understand/ordinals.js';
import { ROW_NOUNS } from './row-nouns.js';

/** A question in stretches: among what a row is chosen, what it is chosen by, and what is asked of it. */
export interface Stretches {
  readonly scope: string;
  readonly chosen: string;
  readonly asked: string;
}

/** "How fast did the largest export grow?": what chooses a row, apart from what is asked of it; null where nothing is told apart. */
export function stretchesOf(question: string, language: Language): Stretches | null {
  const found = language === 'zh' ? inChinese(question) : inEnglish(question);
  return found && saysPlace(found.chosen) ? found : null;
}

/** Whether one end of an order is said, or places of it. */
export function saysPlace(text: string): boolean {
  const cues = findCues(text);
  return cues.has('highest') !== cues.has('lowest') || findRankPlace(text) !== null || findRankWording(text) !== null;
}

/** An end or a place of an order, with the noun that it stands with. */
const CHOSEN_ZH = new RegExp(
  String.raw`(?:最[高大多快低小少慢猛]|(?:倒数)?第(?:[一二三四五六七八九十]|\d{1,2})[高大多快低小少慢名位]?|前(?:[二两三四五六七八九十]|\d{1,2})[名位]?|排(?:名|位|在|行)*(?:[二三四五六七八九十]|\d{1,2})[名位]?|垫底)(?:的?(?:[那这]?[一几二两三四五]?[个种类款项样])?(?:${ROW_NOUNS.zh})|的[那这]?[一几二两三四五]?[个种类款项样]|的?(?=[,，]|是[哪什谁]))`,
  'u',
);

/** Where a stretch may begin. */
const BEGINNING_ZH = /^.*(?:[,，。；;：:]|[中里内间])/u;

/** Which row it is, asked before what is asked of it: 是什么？增速多少？ */
const NAMING_ZH = new RegExp(
  String.raw`^(?:分别)?(?:是|为|有)?(?:哪|什么|谁)[^,，。？?]{0,8}[,，。？?]|^(?:[,，]|的)+`,
  'u',
);

function inChinese(question: string): Stretches | null {
  const match = CHOSEN_ZH.exec(question);
  if (!match) return null;
  const [before, end] = [question.slice(0, match.index), match.index + match[0].length];
  const scope = BEGINNING_ZH.exec(before)?.[0] ?? '';
  return {
    scope,
    chosen: question.slice(scope.length, end),
    asked: question.slice(end).replace(NAMING_ZH, '').replace(NAMING_ZH, ''),
  };
}

/** "Of toys, footwear and furniture, …". */
const SCOPE_EN = /^(?:of|among|amongst|out of|between|from)\b.+?,\s*(?=(?:and |by )?(?:what|which|how|who|where)\b)/iu;

/** How a question sets a row apart from what it asks of it, `chosen` being the row; the most particular first. */
const FORMS_EN: readonly RegExp[] = [
  /^(?<asked>.*?\b(?:did|does|do)) (?<chosen>.+) (?<rest>(?:export|grow|rise|increase|fall|decline|decrease|drop|gain|add|change|sell|rank|stand|come|take|have|hold|occupy)\b.*)$/iu,
  /^(?<asked>(?:.*?,\s*)?(?:by |in )?(?:what|how)\b.*?)\b(?:of|for|by) (?<chosen>(?:the|those|whichever)\b.*)$/iu,
  /^(?<asked>(?:what|how)\b.*?)\b(?<chosen>the\b.+?)['’]s? (?<rest>.+)$/iu,
  /^(?<chosen>.+?)[,;?]\s*(?:and |but )?(?<asked>(?:by |at |in |to )?(?:what|how)\b.*)$/iu,
];

function inEnglish(question: string): Stretches | null {
  const scope = SCOPE_EN.exec(question)?.[0] ?? '';
  const text = question.slice(scope.length);
  for (const form of FORMS_EN) {
    const { chosen = '', asked = '', rest = '' } = form.exec(text)?.groups ?? {};
    if (saysPlace(chosen)) return { scope, chosen, asked: `${asked} it ${rest}` };
  }
  return null;
}
