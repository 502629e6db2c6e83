import { matterOf } from '../../understand/matter.js';
import { readSmallNumber } from '../../understand/small-numbers.js';
import type { Understanding } from '../../understand/understanding.js';
import { contentWords } from '../../understand/words.js';
import { answer, bestId, countedOrNamed, list, namedId, sentencesBeside, SURE, type Inquiry } from './inquiry.js';
import type { Plan } from '../plan.js';

/** "Which area does this pattern belong to?" */
export function planLocation(inquiry: Inquiry): Plan | null {
  const { understanding, outline, document } = inquiry;
  const { cues } = understanding;
  if (!(cues.has('belongs') || cues.has('area')) || cues.has('how-many') || understanding.continues > 0) return null;
  const patterns = outline.areas.flatMap((area) => area.patterns);
  const least = cues.has('belongs') ? undefined : SURE;
  const pattern =
    namedId(understanding, 'pattern') ??
    (namedId(understanding, 'area') ? null : bestId(understanding, patterns, least));
  if (!pattern || asksForOthers(understanding)) return null;
  return answer({ tool: 'locate-pattern', input: { document: document.id, pattern } }, { form: 'location' });
}

/** "Which patterns does this area hold, and how many?" */
export function planPatterns(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues } = understanding;
  const asks = cues.has('pattern') || (cues.has('area') && (cues.has('list') || cues.has('how-many')));
  if (!asks || understanding.addresses.sections.length > 0) return null;
  const others = planOtherPatterns(inquiry);
  if (others) return others;
  const meant = ASKS_AREA.test(understanding.question) ? null : bestId(understanding, outline.areas);
  const area = namedId(understanding, 'area') ?? meant;
  return area === null ? null : answer(list(inquiry, 'patterns', area), countedOrNamed(understanding));
}

/** "Which others does its area hold?" */
function planOtherPatterns(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const pattern = namedId(understanding, 'pattern');
  const home = outline.areas.find((area) => area.patterns.some(({ id }) => id === pattern));
  if (pattern === null || !home || !asksForOthers(understanding)) return null;
  return answer(list(inquiry, 'patterns', home.id), { form: 'other-entries', than: pattern });
}

/** A matter that what is listed has to do with: the outline lists all. */
const OF_A_MATTER = /有关|涉及|相关|\b(?:related|concern\w*|involv\w*|about)\b/iu;

const HELD_ZH = /(?:有|含|包含|只有)([一二两三四五六七八九]|\d+)\s*[个项种条](?!领域|类)/u;
const HELD_EN =
  /\b(?:have|has|with|holds?|exactly|only)\s+(?:exactly\s+|only\s+)?(one|two|three|four|five|six|seven|\d+)\b/iu;

/** How many patterns the asked areas hold: "which areas have four?"; null where no number is said. */
function patternsHeld(question: string): number | null {
  const said = (HELD_ZH.exec(question) ?? HELD_EN.exec(question))?.[1];
  return said === undefined ? null : readSmallNumber(said);
}

/** "Into which areas are the patterns sorted?" and "how many patterns in all?" */
export function planAreas(inquiry: Inquiry): Plan | null {
  const { understanding } = inquiry;
  const { cues } = understanding;
  if (!cues.has('pattern') || !(cues.has('list') || cues.has('how-many'))) return null;
  const holding = cues.has('area') ? patternsHeld(understanding.question) : null;
  if (holding !== null) {
    const input = { document: inquiry.document.id, kind: 'areas', holding } as const;
    return answer({ tool: 'list-outline', input }, countedOrNamed(understanding));
  }
  if (OF_A_MATTER.test(understanding.question)) return null;
  if (
    cues.has('area') &&
    !isDescribed(understanding) &&
    !/多少[项条个]|how many (?:\w+ ){0,3}(?:patterns|experiences)/iu.test(understanding.question)
  ) {
    return answer(list(inquiry, 'areas'), countedOrNamed(understanding));
  }
  if (!cues.has('how-many') || !/经验|模式|patterns?|experiences?/iu.test(understanding.question)) return null;
  return {
    kind: 'answer',
    calls: [list(inquiry, 'patterns'), sentencesBeside(understanding.question, understanding.language)],
    composition: { form: 'list', counted: 'number' },
  };
}

/** "Which area?", the other way round than "what falls under this area?". */
const ASKS_AREA =
  /哪一?[个种]?(?:类|领域|栏)|什么(?:类|领域)|\b(?:which|what) (?:\w+ )?(?:area|category|class|group|field|heading)\b/iu;

/** Words from which a question for an area describes what it is to hold. */
const DESCRIBING_WORDS = 3;

/** "The pattern in which the seller looks after the buyer's stock: which area is it in?" */
function isDescribed({ question, language }: Understanding): boolean {
  return ASKS_AREA.test(question) && contentWords(matterOf(question), language).length >= DESCRIBING_WORDS;
}

/** Wordings that can only be about the patterns: 模式 alone is also a way of making things. */
const ABOUT_PATTERNS =
  /经验|表\s*1|试点|示范|类别|那些模式|成型的模式|\bpatterns?\b|\bexperiences?\b|\bpilot\b|\bdemonstration\b|\bpractices\b|\btable 1\b|\bheading\b/iu;

/** "Which experience is about taking goods back?": a pattern or area in other words. */
export function planDescribedPattern({ understanding, document }: Inquiry): Plan | null {
  const { cues, question, language, addresses } = understanding;
  if (!cues.has('pattern') && !cues.has('belongs')) return null;
  if (
    !(ABOUT_PATTERNS.test(question) || ASKS_AREA.test(question)) ||
    addresses.sections.length > 0 ||
    understanding.continues > 0
  )
    return null;
  const query = matterOf(question);
  const single = /哪一?[条种个]|叫什么|哪项|\bwhich (?:entry|one|pattern|experience)\b|\bwhat is it called\b/iu.test(
    question,
  );
  const named = single ? 'pattern' : 'patterns';
  return {
    kind: 'answer',
    calls: [
      { tool: 'match-pattern', input: { document: document.id, query, language } },
      sentencesBeside(query, language),
    ],
    composition: { form: 'matched-pattern', wanted: cues.has('belongs') ? 'area' : named },
  };
}

function asksForOthers({ question }: Understanding): boolean {
  return /还有|(?<!类)别的|其他|其它|另外|\bother\b|\belse\b/iu.test(question);
}
