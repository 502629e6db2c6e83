import { matterOf } from '../../understand/matter.js';
import { findOrdinal } from '../../understand/ordinals.js';
import { contentWords } from '../../understand/words.js';
import { sectionItems } from '../section-items.js';
import { answer, bestId, countedOrNamed, list, namedId, type Inquiry } from './inquiry.js';
import type { Plan } from '../plan.js';

/** Share from which an effect is meant where the question already asks for angles. */
const TOUCHED = 0.42;

/** "From which angles is the effect discussed?" */
export function planAspects(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  if (!understanding.cues.has('aspect') && !understanding.cues.has('list')) return null;
  const addressed = outline.effects.find(({ section }) => understanding.addresses.sections.includes(section))?.id;
  const effect = addressed ?? namedId(understanding, 'effect') ?? bestId(understanding, outline.effects, TOUCHED);
  if (!effect || !(understanding.cues.has('aspect') || understanding.cues.has('effect'))) return null;
  return answer(list(inquiry, 'aspects', effect), countedOrNamed(understanding));
}

export function planMechanisms(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, question } = understanding;
  if (!cues.has('mechanism')) return null;
  const nth = findOrdinal(question);
  const all =
    cues.has('list') || cues.has('how-many') || /什么机制|哪[三几]|三[大个种]|what mechanisms|three/iu.test(question);
  const specific = nth === null ? namedId(understanding, 'mechanism') : nthOf(outline.mechanisms, nth)?.id;
  const section = outline.mechanisms.find(({ id }) => id === specific)?.section;
  if (section) return readSection(inquiry, section);
  return all && !asksOfAnother(inquiry) ? answer(list(inquiry, 'mechanisms'), countedOrNamed(understanding)) : null;
}

/** Words for the lists themselves and for those who wrote them. */
const LISTS =
  '作者 实现路径 作用机制 效应 分析 小节 主题 authors realization paths mechanisms effects analysis subsections theme lines';

/** Words beside those of the document's own title from which a question asks for more than the names of a list. */
const OTHER_WORDS = 4;

/** "In the regional linkage mechanism, what is the research end to do?" asks for no list of all mechanisms. */
function asksOfAnother({ strange, understanding, document, outline }: Inquiry): boolean {
  const { question, language } = understanding;
  const titles = [document, ...sectionItems(outline)];
  const own = [...titles.map(({ title }) => title[language]), LISTS].join(' ').toLowerCase();
  const others = contentWords(matterOf(question), language).filter((word) => !own.includes(word.toLowerCase()));
  return strange || others.length >= OTHER_WORDS;
}

function nthOf<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items.at(nth < 0 ? nth : nth - 1);
}

export function planEffects(inquiry: Inquiry): Plan | null {
  const { cues, question } = inquiry.understanding;
  if (
    asksOfAnother(inquiry) ||
    !cues.has('effect') ||
    !(cues.has('list') || cues.has('how-many') || cues.has('aspect') || /两[大个种]|two/iu.test(question))
  )
    return null;
  return answer(list(inquiry, 'effects'), countedOrNamed(inquiry.understanding));
}

export function planPaths(inquiry: Inquiry): Plan | null {
  const { cues, question, language } = inquiry.understanding;
  if (!cues.has('path') || asksOfAnother(inquiry)) return null;
  const nth = findOrdinal(question);
  if (nth !== null) return answer(list(inquiry, 'paths'), { form: 'nth-entry', nth });
  const asksForNames = cues.has('list') || cues.has('how-many') || cues.has('measure');
  const bare = contentWords(question.replace(/实现路径|路径|realization paths?|paths?/giu, ' '), language).length <= 2;
  return asksForNames || bare ? answer(list(inquiry, 'paths'), countedOrNamed(inquiry.understanding)) : null;
}

function readSection({ document }: Inquiry, section: string): Plan {
  return answer({ tool: 'read-section', input: { document: document.id, section } }, { form: 'section' });
}
