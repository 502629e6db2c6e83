import type { JudgedQuestion } from './evaluate-tatqa.js';

const KINDS = ['growth', 'difference', 'other arithmetic', 'span', 'count'] as const;

/** Prints right, wrong and refused by kind of question, and where asked each fault. */
export function reportTables(judged: readonly JudgedQuestion[], detail: 'faults' | 'figures'): void {
  const arithmetic = judged.filter(({ kind }) => kind !== 'span' && kind !== 'count');
  console.log('TAT-QA dev, questions answered from the table alone');
  for (const kind of KINDS)
    print(
      kind,
      judged.filter((one) => one.kind === kind),
    );
  print('all arithmetic', arithmetic);
  print('all', judged);
  const faults = detail === 'faults' ? judged.filter(({ verdict }) => verdict !== 'right') : [];
  for (const { question, verdict, given } of faults) {
    console.log(
      `  ${verdict} ${question.document.slice(0, 8)} ${question.question} → ${given}, wanted ${String(question.answer)}`,
    );
  }
}

function print(title: string, judged: readonly JudgedQuestion[]): void {
  const share = (verdict: JudgedQuestion['verdict']): string => {
    const count = judged.filter((one) => one.verdict === verdict).length;
    return `${verdict} ${count} (${((100 * count) / Math.max(1, judged.length)).toFixed(1)} %)`;
  };
  console.log(`  ${title}: ${judged.length} questions, ${share('right')}, ${share('wrong')}, ${share('refused')}`);
}
