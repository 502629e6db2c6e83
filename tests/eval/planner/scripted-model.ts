// A small script that stands for a language model, so that a recording can be made on a machine without one. It is no
// vendor's model and says nothing of how well one plans or writes: it shows that honest calls and honest words get
// through. A planner looks up the cells that a question names, computes what it asks of them, and asks for a
// recommendation; a writer says each piece of evidence in its own words.
import type {
  ModelAnswer,
  ModelRequest,
  ModelScript,
  ToolCallAnswer,
} from '../../support/model-server/model-answer.js';
import { readTask, type Task } from './read-task.js';

export const scriptedModel: ModelScript = (request) =>
  request.tools.length > 0 ? plannedAnswer(request) : writtenAnswer(request);

/** Round after round: cells, computations over them, a recommendation, and an end. */
function plannedAnswer({ messages }: ModelRequest): ModelAnswer {
  const round = messages.filter(({ role }) => role === 'assistant').length;
  const task = readTask(messages.findLast(({ role }) => role === 'user')?.content ?? '');
  const calls = task === null ? [] : ([lookUps, computations, recommendations][round]?.(task) ?? []);
  return calls.length > 0 ? { kind: 'tools', calls } : { kind: 'text', text: 'done' };
}

const call = (name: string, input: unknown): ToolCallAnswer => ({ name, arguments: JSON.stringify(input) });

function lookUps({ document, table, rows, columns }: Task): readonly ToolCallAnswer[] {
  return rows.length > 0 && columns.length > 0 ? [call('look-up-cells', { document, table, rows, columns })] : [];
}

const BETWEEN_YEARS = /增加|减少|\b(?:rise|rose|fall|fell)\b/iu;
const BETWEEN_ROWS = /相差|difference/iu;
const TOGETHER = /合计|together/iu;
const TIMES = /多少倍|how many times/iu;

function computations({ question, document, table, rows, columns }: Task): readonly ToolCallAnswer[] {
  const cell = (row: number, column: number) => ({ document, table, row, column });
  const [earlier, later] = [columns.at(0), columns.at(-1)];
  const [first, second] = rows;
  if (earlier === undefined || later === undefined || first === undefined) return [];
  const changes = rows.map((row) => call('difference', { minuend: cell(row, later), subtrahend: cell(row, earlier) }));
  const sums = columns.map((column) => call('sum', { terms: rows.map((row) => cell(row, column)) }));
  return [
    ...(BETWEEN_YEARS.test(question) && earlier !== later ? changes : []),
    ...(TOGETHER.test(question) && rows.length > 1 ? sums : []),
    ...(second !== undefined && BETWEEN_ROWS.test(question)
      ? [call('difference', { minuend: cell(first, later), subtrahend: cell(second, later) })]
      : []),
    ...(second !== undefined && TIMES.test(question)
      ? [call('ratio', { part: cell(first, later), whole: cell(second, later), as: 'times' })]
      : []),
  ];
}

const ADVICE = /[^。？?!！]*(?:推荐|recommend)[^。？?!！]*/iu;

function recommendations({ question }: Task): readonly ToolCallAnswer[] {
  const [asked] = ADVICE.exec(question) ?? [];
  return asked === undefined ? [] : [call('recommend-path', { turns: [asked.trim()] })];
}

/** Each piece as it stands, its mark before the full stop. */
function writtenAnswer({ messages }: ModelRequest): ModelAnswer {
  const prompt = messages.at(-1)?.content ?? '';
  const pieces = [...prompt.matchAll(/^\[(\d+)\] (.+)$/gmu)];
  const said = pieces.map(([, number = '', text = '']) => {
    const [, words = text, end = ''] = /^(.*?)([。.]?)$/u.exec(text) ?? [];
    return `${words}[${number}]${end === '' ? '。' : end}`;
  });
  // A request without evidence only asks whether it is there.
  return { kind: 'text', text: said.length === 0 ? 'Yes.' : said.join(' ') };
}
