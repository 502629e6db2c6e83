import type { Exact, Language } from '../../../knowledge/index.js';
import type { AuditFinding, AuditReport } from '../../../tools/index.js';
import { auditMessages } from '../../messages/audit.js';
import { messagesIn } from '../../messages/catalogue.js';
import { plainLine } from '../../reply/plain-text.js';
import { sectionLabel, shortAddress } from '../../reply/source-address.js';
import { tableLines } from '../../reply/text-table.js';
import { auditResult, noteOf } from './audit-result.js';

/** Decimals shown beyond those of the published figure, so that one sees to which side it was rounded. */
const FURTHER_DECIMALS = 1;

/** An audit for a reader: a count, a line for each figure, why where one is not consistent, the contradictions. */
export function auditText(report: AuditReport, language: Language): string {
  const { findings } = report;
  const messages = messagesIn(auditMessages, language);
  const count = (verdict: AuditFinding['verdict']): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const rows = findings.map((finding) => rowOf(finding, language).map(plainLine));
  const remarks = findings
    .filter(({ verdict }) => verdict !== 'consistent')
    .map((finding) => `- ${plainLine(`${placeOf(finding, language)}: ${noteOf(finding, language)}`)}`);
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

function rowOf(finding: AuditFinding, language: Language): readonly string[] {
  const { published, computed, verdict } = finding;
  const { value, decimals, unit } = published.quantity;
  const messages = messagesIn(auditMessages, language);
  const print = (number: Exact): string => printed(number, decimals + FURTHER_DECIMALS, unit.text);
  const interval = computed?.interval ?? null;
  return [
    placeOf(finding, language),
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

/** A row of a table by its title; a sentence by its section. */
function placeOf({ published: { evidence } }: AuditFinding, language: Language): string {
  if ('row' in evidence) return evidence.row.title[language] || evidence.row.label;
  const { section, document } = evidence.passage;
  return sectionLabel(section, language) ?? document;
}

function conflictLines(report: AuditReport, language: Language): readonly string[] {
  const { conflicts } = auditResult(report, language);
  const messages = messagesIn(auditMessages, language);
  if (conflicts.length === 0) return [];
  return [
    '',
    messages.conflicts(conflicts.length),
    ...conflicts.flatMap(({ code, text, citations }) => [
      `- ${plainLine(`${code}: ${text}`)}`,
      ...citations.map(
        (citation) =>
          `  ${plainLine(messages.quoted(citation.quote, shortAddress(citation, language, 'one-document')))}`,
      ),
    ]),
  ];
}
