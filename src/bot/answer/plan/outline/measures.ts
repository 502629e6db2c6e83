import { findOrdinal } from '../../understand/ordinals.js';
import { matchOutline } from '../../understand/outline-match.js';
import type { Understanding } from '../../understand/understanding.js';
import { contentWords } from '../../understand/words.js';
import { withoutAddress } from '../section-wording.js';
import { answer, bestId, countedOrNamed, list, namedId, SURE, type Inquiry } from './inquiry.js';
import type { Plan } from '../plan.js';

/** "How is the innovation ecosystem to be improved?": the paragraph of the measure that the question names. */
export function planMeasureDetail({ understanding, outline, document }: Inquiry): Plan | null {
  const { cues, names, question } = understanding;
  if (cues.has('list') || cues.has('how-many')) return null;
  if (!cues.has('explain') && !cues.has('measure') && !cues.has('why')) return null;
  const measures = outline.paths.flatMap((path) => path.measures);
  const named = names.find(({ target }) => target.kind === 'measure')?.target;
  const titles = measures.map(({ id, title }) => ({ id, title }));
  const meant =
    named?.kind === 'measure' ? named.id : matchOutline(question, titles).find(({ score }) => score >= SURE)?.id;
  const measure = measures.find(({ id }) => id === meant);
  if (!measure || understanding.continues > 0) return null;
  return answer(
    { tool: 'read-passage', input: { document: document.id, passage: measure.anchor } },
    { form: 'passage' },
  );
}

/** "Which measures does 4.2 contain?" and "the first measure of 4.2". */
export function planMeasures(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, addresses, question } = understanding;
  if (!asksForMeasures(understanding)) return null;
  const addressed = outline.paths.find(({ section }) => addresses.sections.includes(section));
  const path =
    addressed?.id ??
    namedId(understanding, 'path') ??
    (cues.has('measure') ? bestId(understanding, outline.paths) : null);
  if (!path) return planAllMeasures(inquiry);
  const nth = findOrdinal(question);
  if (nth !== null && understanding.continues === 0)
    return answer(list(inquiry, 'measures', path), { form: 'nth-entry', nth });
  return answer(list(inquiry, 'measures', path), countedOrNamed(understanding));
}

function asksForMeasures(understanding: Understanding): boolean {
  const { cues } = understanding;
  return cues.has('measure') || ((cues.has('list') || cues.has('how-many')) && !countsSomething(understanding));
}

/** "How many laboratories does 4.3 ask for?": what is counted is named, and it is no measure. */
function countsSomething({ cues, question, language }: Understanding): boolean {
  return cues.has('how-many') && contentWords(withoutAddress(question), language).length > 1;
}

/** "All measures of chapter 4": those of every path. */
function planAllMeasures(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const chapter = understanding.addresses.sections[0];
  const ofPaths = chapter !== undefined && outline.paths.every(({ section }) => section.startsWith(`${chapter}.`));
  if (!understanding.cues.has('measure') || !(ofPaths || /全部|所有|\ball\b/iu.test(understanding.question)))
    return null;
  return answer(list(inquiry, 'measures'), countedOrNamed(understanding));
}
