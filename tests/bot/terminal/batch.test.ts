import { describe, expect, it } from 'vitest';
import { askResultSchema, errorLineSchema, searchResultSchema } from '../../../src/bot/results/schemas.js';
import { commandsHere } from '../../support/commands-here.js';
import { finished } from '../../support/command-line.js';
import { useCommandLine } from '../../support/use-command-line.js';

const QUESTION = '2022年稀土出口多少？';
const { lianwen, file } = useCommandLine();

const lines = (...requests: readonly unknown[]): string => requests.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('ask --batch', () => {
  it('gives one line for each that is not blank, in order, ids with their type', async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"id":1,"question":"2022年稀土出口多少？"}\n\n   \r\n{"id":"a","question":"Who wrote it?"}\n'),
      Buffer.from('{bad\n[1]\n{"id":12345678901234567890}\n{"id":true,"question":"\u3000"}\n{"id":2,"question":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"id":{"x":1},"question":"x","document":"zzz"}\n{"question":"2021年稀土出口多少？"}'),
    ]);
    const path = file('mixed.jsonl', input);
    const { status, stdout } = await commandsHere.run(['ask', '--batch', path]);
    expect(status).toBe(0);
    const output = stdout.trimEnd().split('\n');
    const shapes = output.map((line) =>
      /^\{"id":(.*?),"(?:kind":"(\w+)|error":\{"code":"(\w+))/u.exec(line)?.slice(1, 4),
    );
    expect(shapes).toEqual([
      ['1', 'answer', undefined],
      ['"a"', 'refusal', undefined],
      ['null', undefined, 'INVALID_INPUT'],
      ['null', undefined, 'INVALID_INPUT'],
      ['12345678901234567890', undefined, 'INVALID_INPUT'],
      ['true', undefined, 'EMPTY_INPUT'],
      ['2', undefined, 'INVALID_ENCODING'],
      ['{"x":1}', undefined, 'UNKNOWN_DOCUMENT'],
      ['null', 'answer', undefined],
    ]);
    for (const line of output) {
      const value: unknown = JSON.parse(line);
      const isError = errorLineSchema.strict().safeParse(value).success;
      expect(isError || askResultSchema.strict().safeParse(value).success).toBe(true);
    }
    expect(stdout).toBe((await commandsHere.run(['ask', '--batch', '-'], { input })).stdout);
  });

  it('keeps threads apart, and answers each as if it were alone', async () => {
    const rare = ['2022年稀土出口多少？', '那家具呢？', '那2021年呢？'];
    const steel = ['What was the growth of steel exports?', 'and aluminium?', 'And toys?'];
    const mixed = rare.flatMap((question, index) => [
      { id: `r${index}`, thread: 1, question },
      { id: `s${index}`, thread: '1', question: steel[index] },
      { id: `x${index}`, question: '那家具呢？' },
    ]);
    const replies = await commandsHere.json(['ask', '--batch', '-'], { input: lines(...mixed) });
    const texts = new Map(
      replies.map((reply) => {
        const { id, text } = askResultSchema.parse(reply);
        return [id, text] as const;
      }),
    );
    const alone = async (thread: string, questions: readonly string[]): Promise<unknown[]> =>
      (
        await commandsHere.json(['ask', '--batch', '-'], {
          input: lines(...questions.map((question) => ({ thread, question }))),
        })
      ).map((reply) => askResultSchema.parse(reply).text);
    expect(['r0', 'r1', 'r2'].map((id) => texts.get(id))).toEqual(await alone('a', rare));
    expect(['s0', 's1', 's2'].map((id) => texts.get(id))).toEqual(await alone('b', steel));
    expect(texts.get('x1')).toBe(texts.get('x0'));
    expect(texts.get('r1')).toContain('4639.3');
    expect(texts.get('r2')).toContain('4756.6');
  });

  it('ends quietly when its reader goes away', async () => {
    const many = file('many.jsonl', lines(...Array.from({ length: 400 }, (_, id) => ({ id, question: QUESTION }))));
    const child = lianwen.start(['ask', '--batch', many]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, stderr } = await finished(child);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends when interrupted while it waits for a line', async () => {
    const child = lianwen.start(['ask', '--batch', '-']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    child.stdin?.write(lines({ id: 1, question: QUESTION }));
    const { status, stdout, stderr } = await finished(child);
    expect({ status, lines: stdout.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(stderr).toMatch(/^CANCELLED: /u);
  });

  it('answers a line before the next one has come', async () => {
    const child = lianwen.start(['ask', '--batch', '-']);
    const first = new Promise<string>((resolve) => {
      child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    child.stdin?.write(lines({ id: 1, question: QUESTION }));
    expect(await first).toMatch(/^\{"id":1,"kind":"answer"/u);
    child.stdin?.end(lines({ id: 2, question: QUESTION }));
    expect((await finished(child)).status).toBe(0);
  });
});

describe('search --batch', () => {
  it('gives what search gives, ten hits without --k', async () => {
    const [once] = await commandsHere.json(['search', '供应链韧性', '--json']);
    const [line, bad] = await commandsHere.json(['search', '--batch', '-'], {
      input: lines({ id: 'q', query: '供应链韧性' }, { id: 'q', question: 'x' }),
    });
    expect(searchResultSchema.parse(once).hits).toHaveLength(10);
    expect(searchResultSchema.parse(line).hits).toEqual(searchResultSchema.parse(once).hits);
    expect(bad).toMatchObject({ id: 'q', error: { code: 'INVALID_INPUT' } });
  });
});
