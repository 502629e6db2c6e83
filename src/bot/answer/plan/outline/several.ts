import { findOrdinal } from '../../understand/ordinals.js';
import type { OutlineCandidate } from '../../understand/outline-match.js';
import type { Understanding } from '../../understand/understanding.js';
import type { Plan } from '../plan.js';
import { answer, bestId, list, namedId, type Inquiry } from './inquiry.js';

/** "The fifth pattern in Table 1", "the last pattern of this area". */
export function planNthPattern(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, addresses, question, continues } = understanding;
  const nth = findOrdinal(question);
  const area = namedId(understanding, 'area');
  const tables = new Set(outline.areas.flatMap(({ patterns }) => patterns.map(({ cell }) => cell.table)));
  const isOfTable = addresses.tables.some((number) => [...tables].some((name) => name.endsWith(`-${number}`)));
  if (nth === null || continues > 0 || !cues.has('pattern') || !(isOfTable || area !== null)) return null;
  return answer(list(inquiry, 'patterns', area ?? undefined), { form: 'nth-entry', nth });
}

/** Patterns of several areas are added up, and not counted for each. */
const TOGETHER = /合计|一共|总共|共有|加起来|合起来|总和|\b(?:together|in total|combined|altogether|in all|sum)\b/iu;

/** "How many patterns do these two areas hold, each or together?" */
export function planAreaCounts(inquiry: Inquiry): Plan | null {
  const { understanding, outline } = inquiry;
  const { cues, question } = understanding;
  if (!cues.has('how-many') || !cues.has('pattern')) return null;
  const areas = idsNamed(understanding, 'area', outline.areas);
  if (areas.length < 2) return null;
  return {
    kind: 'answer',
    calls: areas.map((area) => list(inquiry, 'patterns', area)),
    composition: { form: 'counts', summed: TOGETHER.test(question) ? 'together' : 'each' },
  };
}

const SAME =
  /同[一]?[个种]?(?:类|领域|类别|大类|组)|同属|\bsame (?:area|category|class|group|heading|field)\b|\bbelong together\b/iu;

/** "Do these two patterns belong to the same area?" */
export function planSameArea({ understanding, outline, document }: Inquiry): Plan | null {
  if (!SAME.test(understanding.question)) return null;
  const patterns = outline.areas.flatMap((area) => area.patterns);
  const [first, second, ...others] = idsNamed(understanding, 'pattern', patterns);
  if (first === undefined || second === undefined || others.length > 0) return null;
  return {
    kind: 'answer',
    calls: [first, second].map((pattern) => ({ tool: 'locate-pattern', input: { document: document.id, pattern } })),
    composition: { form: 'same-area' },
  };
}

const JOINTS = /[和与及、，,]|\band\b|\bas\b/iu;

/** The items that a question names, each once: by name, or else by what stands on either side of an "and". */
function idsNamed(
  understanding: Understanding,
  kind: 'area' | 'pattern',
  candidates: readonly OutlineCandidate[],
): readonly string[] {
  const named = understanding.names.flatMap(({ target }) => (target.kind === kind ? [target.id] : []));
  const ids = [...new Set(named)];
  if (ids.length > 1) return ids;
  const sides = understanding.question.split(JOINTS);
  const meant = sides.flatMap((side) => bestId({ ...understanding, question: side }, candidates) ?? []);
  return [...new Set(meant)];
}
