import { createAdviser, type Adviser } from '../bot/answer/index.js';
import { createBriefer, type Briefer } from '../bot/briefing/index.js';
import type { ModelUse } from '../bot/models/language-model.js';
import { packageVersion } from '../bot/package-root.js';
import type { KnowledgeIndex } from '../knowledge/index.js';

// Making one reads every name of the corpus. Kept as long as the knowledge itself, so that functions that are given
// knowledge cost no more than methods.
const advisers = new WeakMap<KnowledgeIndex, Adviser>();
const briefers = new WeakMap<KnowledgeIndex, Briefer>();

/** The one adviser over an open knowledge, which does everything by rules. */
export function adviserOver(knowledge: KnowledgeIndex): Adviser {
  return kept(advisers, knowledge, () => createAdviser({ knowledge, version: packageVersion() }));
}

/** An adviser of its own, whose answers a language model puts in words. */
export function adviserWith(model: ModelUse, knowledge: KnowledgeIndex): Adviser {
  return createAdviser({ knowledge, version: packageVersion(), model });
}

/** The one briefer over an open knowledge. */
export function brieferOver(knowledge: KnowledgeIndex): Briefer {
  return kept(briefers, knowledge, () => createBriefer({ knowledge, version: packageVersion() }));
}

function kept<Made>(all: WeakMap<KnowledgeIndex, Made>, knowledge: KnowledgeIndex, make: () => Made): Made {
  const found = all.get(knowledge) ?? make();
  all.set(knowledge, found);
  return found;
}
