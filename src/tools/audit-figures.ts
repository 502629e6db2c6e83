import { z } from 'zod';

import { auditProse } from './auditing/audit-prose.js';
import { auditShares } from './auditing/audit-shares.js';
import { auditTable } from './auditing/audit-table.js';
import { auditTotals } from './auditing/audit-totals.js';
import { findConflicts } from './auditing/find-conflicts.js';
import type { AuditReport } from './auditing/finding.js';
import { documentsOf } from './evidence.js';
import { inTurn } from './in-turn.js';
import { defineTool } from './tool.js';

/** Recomputes every published figure that its own table or sentence lets one recompute, and lists contradictions. */
export const auditFigures = defineTool({
  name: 'audit-figures',
  description:
    'Recompute published growth, totals and shares from the numbers beside them, and list where a document contradicts itself.',
  input: z.object({ document: z.string().optional() }),
  async run({ document }, knowledge): Promise<AuditReport> {
    const documents = documentsOf(knowledge.corpus, document);
    const passages = documents
      .flatMap(({ sections }) => sections.flatMap((section) => section.passages))
      .filter(({ table }) => table === null);
    const prose = (await inTurn(passages, auditProse)).flat();
    const tables = await Promise.all(
      documents.flatMap(({ tables: held }) =>
        held.flatMap((table) => [
          auditTable(table, knowledge),
          auditTotals(table, knowledge),
          auditShares(table, knowledge),
        ]),
      ),
    );
    return { findings: [...tables.flat(), ...prose], conflicts: documents.flatMap(findConflicts) };
  },
});
