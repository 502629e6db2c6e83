import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  askResultSchema,
  documentsResultSchema,
  indexResultSchema,
  searchResultSchema,
} from '../../../src/bot/results/schemas.js';
import { finished } from '../../support/command-line.js';
import { useCommandLine } from '../../support/use-command-line.js';
import { ROOT } from '../../support/source-imports.js';

// Every test here runs the built command line as a process of its own, on the bundled paper unless it says otherwise.
const QUESTION = '2022年稀土出口多少？';
const { lianwen, folder, file } = useCommandLine();

describe('help and version', () => {
  it.each([
    [['--help'], /^Lianwen answers/u],
    [['ask', '-h'], /^Usage: lianwen ask/u],
    [['--help', '--lang', 'zh'], /^链问/u],
    [['--version'], /^\d+\.\d+\.\d+\n$/u],
  ])('%j ends well and says so on standard output', async (args, expected) => {
    const { status, stdout, stderr } = await lianwen.run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  it('is in Chinese for a Chinese locale', async () => {
    const { stdout } = await lianwen.run(['--help'], { environment: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stdout).toMatch(/^链问/u);
  });
});

describe('wrong usage and failures', () => {
  it.each([
    [2, 'WRONG_USAGE', ['aks', 'x']],
    [2, 'WRONG_USAGE', ['advise', 'x']],
    [2, 'WRONG_USAGE', ['ask']],
    [2, 'WRONG_USAGE', ['search', 'x', '--k', 'many']],
    [2, 'WRONG_USAGE', ['index', '--lang', 'fr']],
    [1, 'EMPTY_INPUT', ['ask', '  \t ']],
    [1, 'INPUT_TOO_LONG', ['ask', 'a'.repeat(20_001)]],
    [1, 'INPUT_TOO_LONG', ['search', '韧'.repeat(20_001)]],
    [1, 'UNKNOWN_DOCUMENT', ['ask', 'x?', '--document', 'zzz']],
    [1, 'UNKNOWN_DOCUMENT', ['search', 'x', '--document', 'zzz']],
    [1, 'CORPUS_NOT_FOUND', ['index', '--corpus', '/nonexistent']],
    [1, 'UNREADABLE_FILE', ['ask', '--batch', '/nonexistent']],
    [1, 'UNREADABLE_FILE', ['search', '--batch', '/']],
    [1, 'UNREADABLE_FILE', ['replay', '/nonexistent']],
  ])('ends with %i and %s on standard error alone for %.60j', async (expected, code, args) => {
    const { status, stdout, stderr } = await lianwen.run(args);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.startsWith(`${code}: `)).toBe(true);
  });

  it('prints names as they are safe to see: on one line, and without control characters', async () => {
    const { stderr } = await lianwen.run(['documents', '--corpus', '/no\u001b[31m\nFORGED: line']);
    expect(stderr).toMatch(/^CORPUS_NOT_FOUND: .*no.*FORGED: line.*\n$/u);
    expect(stderr).not.toContain('\u001b');
  });

  it('names the variable that cannot be used, and the nearest word', async () => {
    const config = await lianwen.run(['documents'], { environment: { LIANWEN_LANG: 'fr' } });
    expect(config).toMatchObject({ status: 1, stderr: expect.stringMatching(/^INVALID_CONFIG: .*LIANWEN_LANG/u) });
    const word = await lianwen.run(['serach', 'x']);
    expect(word.stderr).toContain('search');
  });

  it('refuses an argument that is not UTF-8', () => {
    const script = `"$0" "$1" ask "$(printf 'what \\377')" 2>&1; echo "status $?"`;
    const bin = lianwen.bin;
    const output = execFileSync('bash', ['-c', script, process.execPath, bin], { encoding: 'utf8' });
    expect(output).toMatch(/^INVALID_ENCODING: .*\nstatus 1\n$/u);
  });

  it('tells that the working folder was removed', () => {
    const script = `mkdir "$2" && cd "$2" && rmdir "$2" && "$0" "$1" documents 2>&1; echo "status $?"`;
    const gone = join(folder, 'gone');
    const output = execFileSync('bash', ['-c', script, process.execPath, lianwen.bin, gone], { encoding: 'utf8' });
    expect(output).toMatch(/^UNREADABLE_FILE: .*\nstatus 1\n$/u);
  });

  it.runIf(existsSync('/dev/full'))('tells that the disk of its output is full', () => {
    const script = `"$0" "$1" --version 2>&1 >/dev/full; echo "status $?"`;
    const output = execFileSync('bash', ['-c', script, process.execPath, lianwen.bin], { encoding: 'utf8' });
    expect(output).toMatch(/^DISK_FULL: .*\nstatus 1\n$/u);
  });

  it.each([
    [['ask', `韧性${'。'.repeat(20_000)}`], /^INPUT_TOO_LONG: 输入/u],
    [['ask', 'resilience '.repeat(2_000)], /^INPUT_TOO_LONG: The input/u],
    [['ask', 'resilience '.repeat(2_000), '--lang', 'zh'], /^INPUT_TOO_LONG: 输入/u],
    [['aks', '--lang', 'zh'], /^WRONG_USAGE: 没有/u],
  ])('tells errors in the language asked for, else that of the question: %.40j', async (args, expected) => {
    expect((await lianwen.run(args)).stderr).toMatch(expected);
  });
});

describe('ask', () => {
  it('answers in words on standard output', async () => {
    const { status, stdout, stderr } = await lianwen.run(['ask', QUESTION]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('70.7');
    expect(stdout).not.toContain('\u001b');
  });

  it('gives with --json one line that holds to its schema, and the same text', async () => {
    const { stdout } = await lianwen.run(['--json', 'ask', QUESTION]);
    expect(stdout.endsWith('}\n')).toBe(true);
    const reply = askResultSchema.strict().parse(JSON.parse(stdout));
    expect(reply).toMatchObject({ id: null, kind: 'answer', language: 'zh' });
    expect(`${reply.text}\n`).toBe((await lianwen.run(['ask', QUESTION])).stdout);
  });

  it('refuses in good order: a refusal is a finished run', async () => {
    const { status, stdout } = await lianwen.run(['ask', 'asdf qwer zxcv', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'refusal', figures: [] });
  });

  it('follows --lang, LIANWEN_LANG and .env for the language of the reply', async () => {
    const language = async (args: readonly string[], environment = {}, workingFolder = ROOT): Promise<unknown> =>
      (await lianwen.json(['ask', QUESTION, '--json', ...args], { environment, workingFolder }))[0];
    mkdirSync(join(folder, 'home'), { recursive: true });
    file('home/.env', 'LIANWEN_LANG=en\n');
    expect(await language(['--lang', 'en'])).toMatchObject({ language: 'en' });
    expect(await language([], { LIANWEN_LANG: 'en' })).toMatchObject({ language: 'en' });
    expect(await language([], {}, join(folder, 'home'))).toMatchObject({ language: 'en' });
    expect(await language([], { LIANWEN_LANG: 'zh' }, join(folder, 'home'))).toMatchObject({ language: 'zh' });
  });
});

describe('search', () => {
  it('gives hits that hold to the schema, best first, a passage once, at most k', async () => {
    const [value] = await lianwen.json(['search', 'rare earth exports', '--k', '3', '--json']);
    const { hits } = searchResultSchema.strict().parse(value);
    const scores = hits.map(({ score }) => score);
    expect(hits).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(new Set(hits.map(({ passage }) => passage)).size).toBe(3);
  });

  it('lists them for a reader without --json', async () => {
    const { stdout } = await lianwen.run(['search', 'rare earth exports', '--k', '2']);
    expect(stdout).toMatch(/^1\. industrial-innovation#.*\n {3}.*\n2\. industrial-innovation#/u);
  });
});

describe('index and documents', () => {
  it('count the bundled paper', async () => {
    const [indexed, held] = [await lianwen.json(['index', '--json']), await lianwen.json(['documents', '--json'])];
    expect(indexResultSchema.strict().parse(indexed[0])).toMatchObject({ documents: 1, tables: 2, skipped: [] });
    const { documents } = documentsResultSchema.strict().parse(held[0]);
    expect(documents).toMatchObject([{ id: 'industrial-innovation', language: 'zh', tables: ['table-1', 'table-2'] }]);
    expect(documents[0]?.passages).toBe(indexResultSchema.parse(indexed[0]).passages);
  });

  it('tell what was skipped, and why, and go on', async () => {
    const corpus = join(folder, 'partly');
    mkdirSync(corpus, { recursive: true });
    file('partly/good.md', '# Ports\n\nThe port of Ningbo moved 1.26 billion tonnes in 2022.\n');
    file('partly/empty.csv', '');
    file('partly/scan.pdf', '%PDF-1.7');
    const { status, stdout } = await lianwen.run(['index', '--corpus', corpus, '--json']);
    expect(status).toBe(0);
    const { documents, skipped } = indexResultSchema.parse(JSON.parse(stdout));
    expect(documents).toBe(1);
    expect(skipped.map(({ file: name, code }) => [name, code])).toEqual([
      ['empty.csv', 'EMPTY_FILE'],
      ['scan.pdf', 'UNSUPPORTED_FORMAT'],
    ]);
    const text = await lianwen.run(['index', '--corpus', corpus, '--lang', 'zh']);
    expect(text.stdout).toMatch(
      /跳过 2 个文件：\n- EMPTY_FILE: 文件“empty\.csv”.*\n- UNSUPPORTED_FORMAT: 文件“scan\.pdf”/u,
    );
  });

  it('leave nothing behind when interrupted', async () => {
    const [corpus, index] = [join(folder, 'large'), join(folder, 'interrupted-index')];
    mkdirSync(corpus, { recursive: true });
    const paper = readFileSync(join(ROOT, 'corpus', 'industrial-innovation', 'document.md'), 'utf8');
    for (let copy = 0; copy < 40; copy += 1) file(`large/${copy}.md`, `${paper}\n\nCopy ${copy}.\n`);
    const child = lianwen.start(['index', '--corpus', corpus, '--index', index]);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { status, stdout, stderr } = await finished(child);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/\nCANCELLED: /u);
    expect(existsSync(index) ? readdirSync(index) : []).toEqual([]);
  });
});
