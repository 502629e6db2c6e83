import type { Table } from '../../../../knowledge/index.js';

/** A place among the rows of a table, as rows of one name are told apart: "row 2", 第2行. */
const PLACE =
  /\b(?:(?:in|of|at|on) )?(?:the )?row (?:no\. ?|number )?(?<english>\d{1,6})\b|第\s?(?<chinese>\d{1,6})\s?行的?/iu;

/** A question without the place that it names, and the table with that row alone; null where it names none. */
export function atPlace(question: string, table: Table): { readonly question: string; readonly table: Table } | null {
  const match = PLACE.exec(question);
  const place = Number(match?.groups?.['english'] ?? match?.groups?.['chinese']);
  if (!match || table.rows[place - 1]?.role !== 'entry') return null;
  return {
    question: question.replace(match[0], ' '),
    // Other rows keep their places, which cells are found by.
    table: { ...table, rows: table.rows.map((row) => (row.index === place - 1 ? row : { ...row, role: 'heading' })) },
  };
}
