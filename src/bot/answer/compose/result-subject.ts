import { resultKind, shareInputs, type Computed, type Measured } from '../../../tools/index.js';
import type { ComposeContext } from './composer.js';
import { namesOf, subjectOf } from './inputs.js';

/** What a result is said of: its inputs, and what it is of them, 稀土、肥料（2022 年）合计; of a share its part too. */
export function resultSubject(result: Computed, { messages, language }: ComposeContext): string {
  const kind = resultKind(result);
  if (kind === null) return subjectOf(result.inputs, language);
  if (kind !== 'share' && kind !== 'share-of-change') return messages.results[kind](subjectOf(result.inputs, language));
  const { part, whole } = shareInputs(result);
  const said = isOfColumnsOf(part, whole) ? namesOf(part, language) : subjectOf(part, language);
  const all = subjectOf(whole, language);
  return messages.shareOf(said, kind === 'share' ? all : messages.results.change(all));
}

/** Whether a part needs no period of its own: cells of the columns that the whole is of. */
function isOfColumnsOf(part: readonly Measured[], whole: readonly Measured[]): boolean {
  const columns = whole.map(columnOf);
  return part.every((one) => columnOf(one) !== null && columns.includes(columnOf(one)));
}

const columnOf = ({ evidence }: Measured): number | null => ('cell' in evidence ? evidence.column.index : null);
