import { GOODS, type Good } from '../raw-corpus.js';
import type { JudgedReply } from './reply.js';

/**
 * What a wrong plan brought into a reply: figures of rows that neither the question nor the rules' reply has, and
 * figures worked out by a formula that the rules' reply does not hold.
 */
export function judgeAdded(question: string, reply: JudgedReply, deterministic: JudgedReply): readonly string[] {
  const held = new Set(deterministic.figures.flatMap(rowsOf));
  const formulas = new Set(deterministic.figures.map(({ formula }) => formula));
  return reply.figures.flatMap((figure) => [
    ...rowsOf(figure)
      .filter((row) => !held.has(row) && !isNamed(row, question))
      .map((row) => `row not asked for: ${row}`),
    ...(formulas.has(figure.formula) || figure.formula === null ? [] : [`computed: ${figure.formula}`]),
  ]);
}

const rowsOf = ({ inputs }: JudgedReply['figures'][number]): readonly string[] => inputs.flatMap(({ row = [] }) => row);

function isNamed(row: string, question: string): boolean {
  const good = GOODS.find(({ zh }) => zh === row);
  const asked = question.toLowerCase();
  return good !== undefined && namesOf(good).some((name) => asked.includes(name));
}

/** Names of a good and their parts: 纺织纱线 of 纺织纱线、织物及其制品, "toy" of "Toys". */
function namesOf({ zh, en, synonyms }: Good): readonly string[] {
  return [zh, en, ...synonyms]
    .flatMap((name) => [name, ...name.split(/[、及]|,| and /u)])
    .map((name) => name.trim().toLowerCase().replace(/s$/u, ''))
    .filter((name) => name.length > 1);
}
