import { describe, expect, it } from 'vitest';
import { useCommandLine } from '../../../support/use-command-line.js';

const QUESTION = '2022年稀土出口多少？';
const { lianwen } = useCommandLine();

describe('the chat without a terminal', () => {
  it('answers each line as a turn of one conversation, without prompt or colour', async () => {
    const input = `${QUESTION}\n\n那家具呢？\n/来源\n/nonsense\n/退出\n${QUESTION}\n`;
    const { status, stdout, stderr } = await lianwen.run([], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^稀土[^\n]*70\.7/u);
    expect(stdout).toMatch(/\n\n---\n\n家具及其零件[^\n]*4639\.3/u);
    expect(stdout).toMatch(/\n\n---\n\n1\. .*表 2（家具及其零件 × 2022 年）.*\n {3}“4639\.3”/u);
    expect(stdout).toMatch(/\n\n---\n\n没有命令 \/nonsense/u);
    expect(stdout.match(/^---$/gmu)).toHaveLength(3);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.match(/70\.7/gu)).toHaveLength(1);
  });

  it('goes on after a line that is not UTF-8', async () => {
    const input = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(QUESTION)]);
    const { status, stdout, stderr } = await lianwen.run([], { input });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^INVALID_ENCODING: /u);
    expect(stdout).toContain('70.7');
  });

  it('gives one line of JSON for each question with --json', async () => {
    const replies = await lianwen.json(['--json'], { input: `${QUESTION}\n\u0007\n那家具呢？\n` });
    expect(replies).toMatchObject([
      { kind: 'answer', figures: [{ value: 70.7 }] },
      { error: { code: 'EMPTY_INPUT' } },
      { kind: 'answer', figures: [{ value: 4639.3 }] },
    ]);
  });
});
