import type { Exact, Language } from '../../knowledge/index.js';
import type { AuditFinding, AuditReport } from '../../tools/index.js';
import { auditMessages } from '../messages/audit.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainLine } from '../reply/plain-text.js';
import { shortAddress } from '../reply/source-address.js';
import { tableLines } from '../reply/text-table.js';
import { auditResult, noteOf } from './audit-result.js';

/** Decimals shown beyond those of the published figure, so that one sees to which side it was rounded. */
const FURTHER_DECIMALS = 1;

/** An audit for a reader: a count, a line for each figure, why where one is not consistent, the contradictions. */
export function auditText(report: AuditReport, language: Language): string {
  const { findings } = report;
  const scope = scopeOf(report);
  const messages = messagesIn(auditMessages, language);
  const count = (verdict: AuditFinding['verdict']): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const rows = findings.map((finding) => rowOf(finding, language, scope).map(plainLine));
  const remarks = findings
    .filter(({ verdict }) => verdict !== 'consistent')
    .map((finding) => `- ${plainLine(`${placeOf(finding, language, scope)}: ${noteOf(finding, language)}`)}`);
  return [
    messages.summary({
      consistent: count('consistent'),
      inconsistent: count('inconsistent'),
      untold: count('cannot tell'),
    }),
    ...(rows.length > 0 ? tableLines(messages.columns, rows) : []),
    ...remarks,
    ...conflictLines(report, language),
  ].join('\n');
}

function rowOf(finding: AuditFinding, language: Language, scope: Scope): readonly string[] {
  const { published, computed, verdict } = finding;
  const { value, decimals, unit } = published.quantity;
  const messages = messagesIn(auditMessages, language);
  const print = (number: Exact): string => printed(number, decimals + FURTHER_DECIMALS, unit.text);
  const interval = computed?.interval ?? null;
  return [
    placeOf(finding, language, scope),
    printed(value, decimals, unit.text),
    computed ? print(computed.value) : '—',
    interval ? messages.range(print(interval.low), print(interval.high)) : '—',
    computed?.formula ?? '—',
    messages.verdicts[verdict],
  ];
}

/** A number of a column with its unit: 67.6%, −2.5%, 3.1 亿元. */
function printed(value: Exact, decimals: number, unit: string): string {
  const number = value.toFixed(Math.max(0, decimals)).replace('-', '−');
  return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

type Scope = 'one-document' | 'many-documents';

/** Whether places must name their document. */
function scopeOf({ findings, conflicts }: AuditReport): Scope {
  const documents = new Set([
    ...findings.map(({ published: { evidence } }) => ('row' in evidence ? evidence.table : evidence.passage).document),
    ...conflicts.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.document)),
  ]);
  return documents.size > 1 ? 'many-documents' : 'one-document';
}

/** A figure of a table by table and row, with its column where several publish growth; one of a sentence by section. */
function placeOf({ published: { evidence }, section }: AuditFinding, language: Language, scope: Scope): string {
  if (!('row' in evidence)) return shortAddress({ document: evidence.passage.document, section }, language, scope);
  const { table, row, column } = evidence;
  const several = table.columns.filter(({ role }) => role === 'growth').length > 1;
  const address = shortAddress({ document: table.document, section: null, table: table.name }, language, scope);
  const labels = [row, ...(several ? [column] : [])].map(({ title, label }) => title[language] || label);
  return messagesIn(replyMessages, language).joined([address, ...labels]);
}

function conflictLines(report: AuditReport, language: Language): readonly string[] {
  const { conflicts } = auditResult(report, language);
  const scope = scopeOf(report);
  const messages = messagesIn(auditMessages, language);
  if (conflicts.length === 0) return [];
  return [
    '',
    messages.conflicts(conflicts.length),
    ...conflicts.flatMap(({ code, text, citations }) => [
      `- ${plainLine(`${code}: ${text}`)}`,
      ...citations.map(
        (citation) => `  ${plainLine(messages.quoted(citation.quote, shortAddress(citation, language, scope)))}`,
      ),
    ]),
  ];
}
