import type { Language } from '../../knowledge/index.js';
import type { AuditConflict, AuditDoubt, AuditFinding, AuditReport } from '../../tools/index.js';
import { answerMessages } from '../messages/answer.js';
import { auditMessages } from '../messages/audit.js';
import { messagesIn } from '../messages/catalogue.js';
import type { AuditResult } from './schemas.js';

/** An audit as `audit --json` writes it; figures are unrounded, in the unit of what is published. */
export function auditResult({ findings, conflicts }: AuditReport, language: Language): AuditResult {
  return {
    findings: findings.map((finding) => findingResult(finding, language)),
    conflicts: conflicts.map((conflict) => conflictResult(conflict, language)),
  };
}

function findingResult(finding: AuditFinding, language: Language): AuditResult['findings'][number] {
  const { published, section, computed, verdict } = finding;
  const interval = computed?.interval ?? null;
  return {
    ...placeOf(finding),
    section,
    published: published.quantity.value.toNumber(),
    recomputed: computed?.value.toNumber() ?? null,
    interval: interval && [interval.low.toNumber(), interval.high.toNumber()],
    formula: computed?.formula ?? null,
    verdict,
    note: noteOf(finding, language),
  };
}

function placeOf({
  published: { evidence },
}: AuditFinding): Pick<AuditResult['findings'][number], 'document' | 'table' | 'row' | 'column'> {
  if ('passage' in evidence) return { document: evidence.passage.document };
  const { table, row, column } = evidence;
  return { document: table.document, table: table.name, row: row.label, column: column.label };
}

/** What a verdict rests on, with what must be known of the computation. */
export function noteOf(finding: AuditFinding, language: Language): string {
  const { grounds } = messagesIn(auditMessages, language);
  const { cautions } = messagesIn(answerMessages, language);
  const said = finding.computed?.cautions.map((caution) => cautions[caution]) ?? [];
  const ground = finding.verdict === 'cannot tell' ? doubtText(finding.doubt, language) : grounds[finding.verdict];
  return [...said, ground].join('').trim();
}

function doubtText(doubt: AuditDoubt, language: Language): string {
  switch (doubt.code) {
    case 'several-columns':
    case 'no-unit':
    case 'unbounded':
    case 'other-convention':
    case 'which-rows':
      return messagesIn(auditMessages, language).doubts[doubt.code];
    default:
      return messagesIn(answerMessages, language).refusals.uncomputable(doubt);
  }
}

function conflictResult({ note, evidence }: AuditConflict, language: Language): AuditResult['conflicts'][number] {
  return {
    code: note.code,
    citations: evidence.map(({ passage, quote, rendering }) => ({
      document: passage.document,
      section: passage.section,
      passage: passage.id,
      quote,
      ...(rendering !== null && language === 'en' && { rendering }),
      ...(passage.table !== null && { table: passage.table }),
    })),
    text: note.text[language],
  };
}
