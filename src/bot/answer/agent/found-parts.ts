import type { Composition } from '../plan/plan.js';
import type { Understanding } from '../understand/understanding.js';
import { OFFERED, type AgentStep, type ResultFamily } from './agent-call.js';
import { isAsked, type Asked } from './asked-evidence.js';

/** Steps whose results are composed together. */
export interface FoundPart {
  readonly composition: Composition;
  readonly steps: readonly AgentStep[];
}

/** What a model's steps found that was asked, part by part in the order in which it was first looked for. */
export function foundParts(steps: readonly AgentStep[], asked: Asked): readonly FoundPart[] {
  return grouped(steps.filter(isFound)).flatMap(({ family, steps: own }) => {
    const [first] = own;
    const composition = first === undefined ? null : COMPOSITIONS[family](first, asked.understanding);
    return composition !== null && isAsked(family, own, asked) ? [{ composition, steps: own }] : [];
  });
}

/** What cannot be computed was not asked to be: the rules say it of their own calls. */
function isFound({ result: { output } }: AgentStep): boolean {
  return !(output !== null && 'outcome' in output && output.outcome === 'uncomputable');
}

interface Group {
  readonly family: ResultFamily;
  readonly steps: readonly AgentStep[];
}

/** Families whose results are said together; of the others each call is answered by itself. */
const TOGETHER: readonly ResultFamily[] = ['cells', 'computed'];

function grouped(steps: readonly AgentStep[]): readonly Group[] {
  const groups: Group[] = [];
  for (const step of steps) {
    const family = OFFERED[step.call.tool];
    const place = TOGETHER.includes(family) ? groups.findIndex((group) => group.family === family) : -1;
    const known = groups[place];
    if (known) groups[place] = { family, steps: [...known.steps, step] };
    else groups.push({ family, steps: [step] });
  }
  return groups;
}

type Compose = (first: AgentStep, understanding: Understanding) => Composition | null;

const COMPOSITIONS: Readonly<Record<ResultFamily, Compose>> = {
  cells: () => ({ form: 'cells', items: 'values', missing: [] }),
  'ranked-rows': () => ({ form: 'cells', items: 'rows', missing: [] }),
  chosen: () => ({ form: 'chosen', named: 'rows', counted: false }),
  pair: () => ({ form: 'pair' }),
  position: ({ call }) => ({ form: 'position', order: call.input['order'] === 'lowest' ? 'lowest' : 'highest' }),
  computed: () => ({ form: 'computations' }),
  outline: outlineForm,
  sentences: () => ({ form: 'sentences' }),
  section: () => ({ form: 'section' }),
  advice: () => ({ form: 'advice' }),
  checked: () => ({ form: 'checked', asked: 'check' }),
  reading: () => null,
};

function outlineForm({ call: { tool } }: AgentStep, { cues }: Understanding): Composition {
  if (tool === 'locate-pattern') return { form: 'location' };
  if (tool === 'match-pattern') return { form: 'matched-pattern', wanted: 'pattern' };
  return { form: 'list', counted: cues.has('how-many') ? 'number' : 'names' };
}
