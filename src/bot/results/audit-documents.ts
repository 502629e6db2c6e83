import type { KnowledgeIndex } from '../../knowledge/index.js';
import { tools, type AuditFinding, type AuditReport } from '../../tools/index.js';
import { checkDocument } from '../check-document.js';
import { stepByStep, type Watch } from '../watch.js';

/**
 * Audits one document, or all of them one after the other; figures of tables come before those of prose.
 *
 * @throws UnknownDocumentError
 */
export async function auditDocuments(
  document: string | undefined,
  knowledge: KnowledgeIndex,
  watch: Watch = {},
): Promise<AuditReport> {
  checkDocument(document, knowledge.corpus);
  const ids = document === undefined ? knowledge.corpus.documents.map(({ id }) => id) : [document];
  const audit = async (id: string): Promise<AuditReport> =>
    (await tools['audit-figures'].call({ document: id }, knowledge)).output;
  const reports = await stepByStep(ids, audit, watch);
  const findings = reports.flatMap((report) => report.findings);
  return {
    findings: [...findings.filter(isOfTable), ...findings.filter((finding) => !isOfTable(finding))],
    conflicts: reports.flatMap(({ conflicts }) => conflicts),
  };
}

const isOfTable = ({ published }: AuditFinding): boolean => 'cell' in published.evidence;
