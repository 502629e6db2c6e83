import type { KnowledgeIndex } from '../../../knowledge/index.js';

import type { Understanding } from '../understand/understanding.js';
import type { HoldingsTopic, Plan } from './plan.js';

/** Questions about what is held: documents, chapters, tables, their rows, years and units. */
export function planHoldings(understanding: Understanding, _knowledge: KnowledgeIndex): Plan | null {
  const topic = topicOf(understanding);
  if (!topic) return null;
  const input = understanding.document === undefined ? {} : { document: understanding.document };
  return {
    kind: 'answer',
    calls: [{ tool: 'describe-corpus', input }],
    composition: { form: 'holdings', topic },
  };
}

function topicOf({ cues, addresses, names, question, periods }: Understanding): HoldingsTopic | null {
  const namesRow = names.some(({ target }) => target.kind === 'row');
  if (cues.has('help')) return 'help';
  if (cues.has('documents')) return 'documents';
  if (cues.has('chapter') && addresses.sections.length === 0 && !cues.has('where')) return 'chapters';
  if (namesRow || periods.years.length > 0) return null;
  if (
    cues.has('unit') &&
    (addresses.tables.length > 0 || /金额|数据|出口|\b(?:amount|data|export|figure)/iu.test(question))
  )
    return 'unit';
  if (cues.has('years') && /数据|表|出口|\b(?:data|table|export|figure)/iu.test(question)) return 'years';
  if (asksForRows(question) && cues.has('list') && !cues.has('highest') && !cues.has('lowest') && !cues.has('decline'))
    return 'rows';
  if (cues.has('tables')) return 'tables';
  return null;
}

/** "Which goods does Table 2 cover?" */
function asksForRows(question: string): boolean {
  return /(?:表\s*\d|数据|收录|包含|覆盖).*(?:商品|品类|产品)|(?:哪些|什么)(?:商品|品类)|表.{0,6}(?:[几多]少?[种个]|收)|\bin the (?:export )?table\b|\b(?:goods|commodit\w+|products)\b.*\b(?:table|cover|include|data|listed|hold)|\btable\b.*\b(?:goods|commodit|products)/iu.test(
    question,
  );
}
