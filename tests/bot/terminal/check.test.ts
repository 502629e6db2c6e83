import { describe, expect, it } from 'vitest';
import { checkResultSchema } from '../../../src/bot/results/schemas.js';
import { commandsHere } from '../../support/commands-here.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { file } = useCommandLine();

describe('check', () => {
  it('gives one object with --json', async () => {
    const [value] = await commandsHere.json(['check', '2022年稀土出口额为70.7亿元，同比增长76.6%。', '--json']);
    const { verdict, claims } = checkResultSchema.strict().parse(value);
    expect(verdict).toBe('contradicted');
    expect(claims.map(({ span, verdict: own, stated }) => ({ span, own, stated }))).toEqual([
      { span: [0, 17], own: 'supported', stated: { value: 70.7, unit: '亿元' } },
      { span: [18, 28], own: 'contradicted', stated: { value: 76.6, unit: '%' } },
    ]);
  });

  it('marks each claim of a draft in place, and lists them', async () => {
    const draft = file('draft.txt', '2022年稀土出口额为70.7亿元，同比增长76.6%。\n\n前景良好，值得期待。\n');
    const { status, stdout, stderr } = await commandsHere.run(['check', '--file', draft]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2022年稀土出口额为70.7亿元[✓1]，同比增长76.6%。[✗2]');
    expect(stdout).toContain('前景良好，值得期待。[?3]');
    expect(stdout).toMatch(/与原文不符 1，无法核实 1，有依据 1。\n1\. 有依据/u);
  });

  it('reads a draft from standard input', async () => {
    const input = 'Rare earth exports rose 67.6% in 2022.';
    const { stdout } = await commandsHere.run(['check', '--file', '-'], { input });
    expect(stdout).toMatch(/^Rare earth exports rose 67\.6% in 2022\.\[✓1\]\n/u);
  });

  it('checks a batch line by line, bad lines beside good ones', async () => {
    const input = [
      '{"id": 7, "claim": "Rare earth exports rose 67.6% in 2022."}',
      '{"id": "b", "claim": "  "}',
      '{"id": "c", "text": "x"}',
      '{"id": "d", "claim": "稀土", "document": "zzz"}',
    ].join('\n');
    const lines = await commandsHere.json(['check', '--batch', '-'], { input });
    expect(lines).toEqual([
      expect.objectContaining({ id: 7, verdict: 'supported' }),
      { id: 'b', error: expect.objectContaining({ code: 'EMPTY_INPUT' }) },
      { id: 'c', error: expect.objectContaining({ code: 'INVALID_INPUT' }) },
      { id: 'd', error: expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }) },
    ]);
  });

  it('reads up to 100,000 characters', async () => {
    const long = file('long.txt', '稀'.repeat(100_000));
    expect((await commandsHere.run(['check', '--file', long])).status).toBe(0);
    const longer = file('longer.txt', '稀'.repeat(100_001));
    const { status, stderr } = await commandsHere.run(['check', '--file', longer]);
    expect({ status, code: stderr.split(':')[0] }).toEqual({ status: 1, code: 'INPUT_TOO_LONG' });
  });

  it.each([
    [2, 'WRONG_USAGE', ['check']],
    [2, 'WRONG_USAGE', ['check', 'x', '--file', 'y']],
    [2, 'WRONG_USAGE', ['check', '--file', 'x', '--batch', 'y']],
    [1, 'EMPTY_INPUT', ['check', ' \u0007 ']],
    [1, 'UNKNOWN_DOCUMENT', ['check', 'x', '--document', 'zzz']],
    [1, 'UNREADABLE_FILE', ['check', '--file', '/nonexistent']],
    [1, 'INVALID_ENCODING', ['check', '--file', file('latin.txt', Uint8Array.from([0x63, 0xe9, 0x0a]))]],
  ])('ends with %i and %s for %j', async (expected, code, args) => {
    const { status, stdout, stderr } = await commandsHere.run(args);
    expect({ status, stdout, code: stderr.split(':')[0] }).toEqual({ status: expected, stdout: '', code });
  });
});
