import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askResultSchema, replayResultSchema } from '../../../src/bot/results/schemas.js';
import { commandsHere } from '../../support/commands-here.js';
import { useCommandLine } from '../../support/use-command-line.js';
import { copyPaper } from '../../support/copy-paper.js';

const QUESTION = '2022年稀土出口多少？';
const { folder, file } = useCommandLine();

describe('replay', () => {
  async function receipt(name: string, args: readonly string[] = [], question = QUESTION): Promise<string> {
    const { stdout } = await commandsHere.run(['ask', question, '--json', ...args]);
    return file(name, stdout);
  }

  let given = '';
  beforeAll(async () => {
    given = await receipt('reply.json');
  });

  it('gives the same for a reply, and for its receipt alone', async () => {
    const whole = await commandsHere.run(['replay', given, '--json']);
    expect(whole).toMatchObject({ status: 0, stdout: '{"same":true,"differences":[]}\n' });
    const { receipt: alone } = askResultSchema.parse(JSON.parse(readFileSync(given, 'utf8')));
    const path = file('receipt.json', JSON.stringify(alone, null, 2));
    expect(await commandsHere.run(['replay', path, '--json'])).toMatchObject({ status: 0, stdout: whole.stdout });
  });

  it('gives the same for a recommendation', async () => {
    const { stdout } = await commandsHere.run(['recommend', '我们做轴承，高端型号造不出来。', '--json']);
    const again = await commandsHere.run(['replay', file('advice.json', stdout), '--json']);
    expect(again).toMatchObject({ status: 0, stdout: '{"same":true,"differences":[]}\n' });
  });

  it.each([
    ['text', 'another text', 'text'],
    ['items', ['1'], 'items[0]'],
    ['followUps', null, 'followUps'],
    ['language', 'en', 'language'],
    ['kind', 'refusal', 'kind'],
    ['note', 'added', 'note'],
  ])('notices that %s was altered around a receipt that still holds', async (field, value, path) => {
    const before: unknown = JSON.parse(readFileSync(given, 'utf8'));
    const reply = file('altered.json', JSON.stringify({ ...Object(before), [field]: value }));
    const { status, stdout } = await commandsHere.run(['replay', reply, '--json']);
    expect(status).toBe(1);
    const { differences } = replayResultSchema.strict().parse(JSON.parse(stdout));
    expect(differences.map((one) => one.path)).toEqual([path]);
  });

  it('names the cell that has changed, and ends with 1', async () => {
    const corpus = copyPaper(join(folder, 'revised'));
    const reply = await receipt('revised.json', ['--corpus', corpus]);
    const table = join(corpus, 'industrial-innovation', 'tables', 'table-2.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('70.7', '80.7'));
    const { status, stdout, stderr } = await commandsHere.run(['replay', reply, '--corpus', corpus, '--json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/the corpus has changed/u);
    const { same, differences } = replayResultSchema.strict().parse(JSON.parse(stdout));
    expect(same).toBe(false);
    expect(differences).toContainEqual({
      path: 'figures[0].value',
      before: 70.7,
      after: 80.7,
      cell: { document: 'industrial-innovation', table: 'table-2', row: '稀土', column: '2022 年' },
    });
    // The reply and its receipt show it alike: it is told once.
    expect(differences.filter(({ path }) => path === 'figures[0].value')).toHaveLength(1);
    const text = await commandsHere.run(['replay', reply, '--corpus', corpus]);
    expect(text.stdout).toMatch(/^The replay differs in \d+ places:\n/u);
  });

  it.each([
    [
      'the cell of a computed figure’s input',
      '2022年稀土出口比2021年增长了多少？',
      join('tables', 'table-2.csv'),
      { before: '42.2', after: '43.2' },
      { path: 'figures[0].inputs[0].value', before: 42.2, after: 43.2 },
      { document: 'industrial-innovation', table: 'table-2', row: '稀土', column: '2021 年' },
    ],
    [
      'the number of the text that a figure starts from',
      '制造业增加值五年总共增长了百分之几？',
      'document.md',
      { before: '20.03 万亿元', after: '20.04 万亿元' },
      { path: 'figures[0].inputs[0].value', before: 20.03, after: 20.04 },
      undefined,
    ],
  ])(
    'tells what changed: %s',
    async (_, question, changed, { before, after }, difference, cell) => {
      const corpus = copyPaper(join(folder, changed.replaceAll(/\W/gu, '-')));
      const reply = await receipt(`${changed.replaceAll(/\W/gu, '-')}.json`, ['--corpus', corpus], question);
      const path = join(corpus, 'industrial-innovation', changed);
      writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
      const { status, stdout } = await commandsHere.run(['replay', reply, '--corpus', corpus, '--json']);
      expect(status).toBe(1);
      const { differences } = replayResultSchema.strict().parse(JSON.parse(stdout));
      expect(differences).toContainEqual(cell === undefined ? difference : { ...difference, cell });
    },
    180_000,
  );

  it.each([
    ['no JSON', 'x'],
    ['another object', '{"a": 1}'],
    ['a reply without its receipt', '{"kind": "answer", "receipt": null}'],
  ])('refuses %s', async (_, content) => {
    const { status, stdout, stderr } = await commandsHere.run(['replay', file('bad.json', content)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^INVALID_RECEIPT: /u);
  });
});
