import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefResultSchema } from '../../../src/bot/briefing/brief.js';
import { commandsHere } from '../../support/commands-here.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { folder, file } = useCommandLine();

const brief = (...args: readonly string[]) => commandsHere.run(['brief', ...args]);

describe('brief', () => {
  it('writes text to standard output', async () => {
    const { status, stdout } = await brief('--topic', '稀土');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^稀土：会前简报\n/u);
    expect(stdout).toContain('数据台账');
  });

  it('follows --lang, and takes the topic as an argument too', async () => {
    const { stdout } = await brief('稀土', '--lang', 'en');
    expect(stdout).toMatch(/^Brief: rare earths\n/u);
  });

  it('writes one JSON object on one line, as its schema says', async () => {
    const [byFormat] = await commandsHere.json(['brief', '--topic', 'toys', '--format', 'json']);
    const [byFlag] = await commandsHere.json(['brief', '--topic', 'toys', '--json']);
    expect(byFlag).toEqual(byFormat);
    expect(briefResultSchema.parse(byFormat)).toMatchObject({ kind: 'brief', language: 'en' });
  });

  it('writes Markdown and a Word file where --out says', async () => {
    const [md, docx] = [join(folder, 'x.md'), join(folder, 'x.docx')];
    await brief('--topic', '稀土', '--format', 'md', '--out', md);
    expect(readFileSync(md, 'utf8')).toMatch(/^# 稀土：会前简报\n/u);
    const { status, stdout, stderr } = await brief('--topic', '稀土', '--format', 'docx', '--out', docx);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(docx);
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
  });

  it('says what changed since a brief that was kept, or its receipt alone', async () => {
    const kept = join(folder, 'kept.json');
    await brief('--topic', '稀土', '--format', 'json', '--out', kept);
    const { receipt } = JSON.parse(readFileSync(kept, 'utf8'));
    const alone = file('receipt.json', JSON.stringify(receipt));
    for (const since of [kept, alone]) {
      const { stdout } = await brief('--topic', '稀土', '--since', since);
      expect(stdout).toContain('数字、引文和来源与此前的简报相同。');
    }
  });

  it('refuses a topic that the corpus does not know, and writes no file of a brief', async () => {
    const out = join(folder, 'none.docx');
    const { status, stdout } = await brief('--topic', 'coffee', '--format', 'docx', '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing in the documents is about “coffee”');
    expect(existsSync(out)).toBe(false);
    const [refusal] = await commandsHere.json(['brief', '--topic', 'coffee', '--json']);
    expect(briefResultSchema.parse(refusal).kind).toBe('refusal');
  });

  it.each([
    [2, 'WRONG_USAGE', []],
    [2, 'WRONG_USAGE', ['--topic']],
    [2, 'WRONG_USAGE', ['--topic', '稀土', '--format', 'pdf']],
    [2, 'WRONG_USAGE', ['--topic', '稀土', '--format', 'docx']],
    [2, 'WRONG_USAGE', ['--topic', '稀土', '--format', 'md', '--json']],
    [1, 'EMPTY_INPUT', ['--topic', ' ']],
    [1, 'UNKNOWN_DOCUMENT', ['--topic', '稀土', '--document', 'zzz']],
    [1, 'INVALID_RECEIPT', ['--topic', '稀土', '--since', 'package.json']],
    [1, 'OUTPUT_UNWRITABLE', ['--topic', '稀土', '--out', '/nonexistent/o.md']],
  ] as const)('fails with %i and %s: %j', async (status, code, args) => {
    const finished = await brief(...args);
    expect(finished.status).toBe(status);
    expect(finished.stderr).toContain(code);
  });
});

describe('the file of --out', () => {
  const write = (out: string) => brief('--topic', '稀土', '--format', 'md', '--out', out);

  it('is replaced where it exists, behind a link too, and keeps its mode', async () => {
    const [held, link] = [file('held.md', 'old'), join(folder, 'link.md')];
    chmodSync(held, 0o640);
    symlinkSync(held, link);
    expect((await write(link)).status).toBe(0);
    expect(readFileSync(held, 'utf8')).toMatch(/^# 稀土/u);
    expect(statSync(held).mode & 0o777).toBe(0o640);
  });

  it('is never a folder, and nothing unfinished is left', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(join(inside, 'x.md'), { recursive: true });
    const { status, stderr } = await write(join(inside, 'x.md'));
    expect({ status, isSaid: stderr.includes('OUTPUT_UNWRITABLE') }).toEqual({ status: 1, isSaid: true });
    expect(readdirSync(inside)).toEqual(['x.md']);
    expect(readdirSync(join(inside, 'x.md'))).toEqual([]);
  });

  it('keeps what it held where the new one cannot be written', async () => {
    const inside = join(folder, 'taken');
    mkdirSync(inside);
    writeFileSync(join(inside, 'x.md'), 'old');
    const { status, stderr } = await write(join(inside, 'x.md', 'y.md'));
    expect(status).toBe(1);
    // In the language of the topic.
    expect(stderr).toMatch(/OUTPUT_UNWRITABLE: .*\p{Script=Han}/u);
    expect(readFileSync(join(inside, 'x.md'), 'utf8')).toBe('old');
    expect(readdirSync(inside)).toEqual(['x.md']);
  });
});

describe('a brief in the conversation', () => {
  it.each([
    ['Brief me on refined oil before the 3 pm meeting', 'Headline findings', '323.71 billion yuan'],
    ['给我准备一份稀土的简报', '要点', '70.7 亿元'],
  ])('%s', async (question, heading, value) => {
    const [reply] = await commandsHere.json(['ask', question, '--json']);
    expect(reply).toMatchObject({ kind: 'answer' });
    const { text } = reply as { text: string };
    expect(text.startsWith(heading)).toBe(true);
    expect(text).toContain(value);
  });

  it('stands by itself in a thread, and its topic is what a follow-up is about', async () => {
    const lines = ['什么是供应链韧性？', '给我准备一份稀土的简报', '2021年呢？', '那家具呢？'];
    const batch = file(
      'thread.jsonl',
      lines.map((question, id) => JSON.stringify({ id, question, thread: 'a' })).join('\n'),
    );
    const replies = (await commandsHere.json(['ask', '--batch', batch])) as { text: string; kind: string }[];
    expect(replies.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer', 'answer']);
    expect(replies[1]?.text).toMatch(/^要点\n/u);
    expect(replies[2]?.text).toContain('42.2 亿元');
    expect(replies[3]?.text).toContain('家具及其零件');
  });

  it('is refused on what the corpus does not know', async () => {
    const [reply] = await commandsHere.json(['ask', '给我准备一份咖啡的简报', '--json']);
    expect(reply).toMatchObject({ kind: 'refusal', figures: [] });
  });
});
