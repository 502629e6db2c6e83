import type { TermPair } from '../../../tools/index.js';
import { sayComputed } from './computations.js';
import type { ComposeContext } from './composer.js';
import { DraftBuilder, type Draft } from './draft.js';
import { sayChosen } from './chosen.js';

/** Two numbers by how far they lie apart: the distance first, then each; the bare answers are what was to be found. */
export function composePair({ lower, higher, apart, found }: TermPair, context: ComposeContext): Draft | null {
  const builder = new DraftBuilder(context.language);
  sayComputed({ result: apart, kind: null }, null, builder, context);
  for (const { result } of [higher, lower]) sayChosen(result, builder, context);
  for (const { result } of found) {
    const evidence = result.inputs[0]?.evidence;
    if (!evidence || !('row' in evidence)) continue;
    builder.item(evidence.row.title.zh || evidence.row.label);
    builder.topic(evidence.row.label);
  }
  return builder.build('answer');
}
