/** One comparison: what was measured, beside its baseline of the same run. */
export interface Finding {
  readonly name: string;
  readonly measured: string;
  readonly baseline: string;
  /** Measured over baseline; null where the row only informs. */
  readonly ratio: number | null;
  /** The highest ratio allowed, null where none is set. */
  readonly limit: number | null;
}

export interface Section {
  readonly title: string;
  readonly note: string;
  readonly findings: readonly Finding[];
}

/** A section as Markdown. */
export function renderSection({ title, note, findings }: Section): string {
  const rows = findings.map(({ name, measured, baseline, ratio, limit }) => {
    const verdict = ratio === null || limit === null ? '' : verdictOf(ratio, limit);
    return `| ${[name, measured, baseline, ratio?.toFixed(2) ?? '', limit?.toFixed(1) ?? '', verdict].join(' | ')} |`;
  });
  return [
    `## ${title}`,
    '',
    note,
    '',
    '| | measured | baseline | ratio | at most | holds |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function verdictOf(ratio: number, limit: number): string {
  return ratio <= limit ? 'yes' : 'NO';
}
