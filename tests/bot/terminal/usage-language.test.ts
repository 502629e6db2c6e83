import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/bot/adapters/terminal/command-table.js';
import { COMMAND_WORDS } from '../../../src/bot/adapters/terminal/command-words.js';
import { parseCommandLine } from '../../../src/bot/adapters/terminal/command-line.js';
import { errorMessage } from '../../../src/bot/error-report.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen } = useCommandLine();

/** Wrong usages of any command, and those of single ones. */
const OF_ALL = [['--nope'], ['--corpsu', 'x'], ['--corpus'], ['--corpus', '--json'], ['--lang', 'fr'], ['--json=1']];
const OF_ONE: readonly (readonly string[])[] = [
  ['recomend'],
  ['xyz'],
  ['ask'],
  ['ask', 'x', '--batch', 'f'],
  ['ask', 'x', '--planner', 'wizard'],
  ['check'],
  ['check', 'x', '--file', 'f'],
  ['search', 'x', '--k', '0'],
  ['replay'],
  ['replay', 'a', 'b'],
  ['indicators', '--growth'],
  ['indicators', 'x', '--order', 'asc'],
  ['indicators', 'x', '--sort', 'y', '--order', 'up'],
  ['indicators', 'x', '--format', 'pdf'],
  ['indicators', 'x', '--format', 'png'],
  ['indicators', 'x', '--format', 'md', '--json'],
  ['indicators', 'x', '--periods', ','],
  ['brief', 'x', '--format', 'docx'],
  ['brief', 'x', '--format', 'pdf'],
  ['mcp', 'telegram'],
  ['slack', 'x'],
];

const usages = [
  ...COMMAND_WORDS.flatMap((word) => OF_ALL.map((options) => [word, ...options])),
  ...COMMAND_WORDS.filter((word) => COMMANDS[word].argument === 'none').map((word) => [word, 'x']),
  ...OF_ALL,
  ...OF_ONE,
];

/** Names that are no words of English: of formats. */
const NAMES = /\b(?:PNG|Word|JSON)\b/gu;

/** What is said of a usage, without what the user wrote, options and what may be typed. */
function said(args: readonly string[], language: 'zh' | 'en'): string {
  try {
    parseCommandLine(args);
  } catch (error) {
    const { message } = errorMessage(error, null, { language, locale: 'en' });
    return message
      .replaceAll(/--?[a-z]+|“[^”]*”|ask "…"|(?<=可用：|allowed: ).*(?=[。.])/gu, ' ')
      .replaceAll(NAMES, ' ');
  }
  throw new Error(`${args.join(' ')} is taken`);
}

describe('a wrong usage of any command', () => {
  it.each(usages)('is told in the language of the user: %j', (...args) => {
    expect(said(args, 'zh')).not.toMatch(/[A-Za-z]{2}/u);
    expect(said(args, 'en')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(['environment', '.env'])('is told in the language that is set in %s', async (where) => {
    const workingFolder = await temporaryFolder();
    if (where === '.env') writeFileSync(join(workingFolder, '.env'), 'LIANWEN_LANG=zh\n');
    const options = { workingFolder, environment: where === '.env' ? {} : { LIANWEN_LANG: 'zh' } };
    const wrong = await lianwen.run(['mcp', '--nope'], options);
    expect([wrong.status, wrong.stderr]).toEqual([2, 'WRONG_USAGE: 这里没有选项“--nope”。用 --help 查看用法。\n']);
    expect((await lianwen.run(['mcp', '--help'], options)).stdout).toMatch(/用法/u);
    expect((await lianwen.run(['mcp', '--nope', '--lang', 'en'], options)).stderr).toMatch(/See --help/u);
  });

  it('is told in the language of the locale where the one that is set is none', async () => {
    const environment = { LIANWEN_LANG: 'klingon', LANG: 'zh_CN.UTF-8' };
    expect((await lianwen.run(['audit', 'x'], { environment })).stderr).toMatch(/多余的参数/u);
    expect((await lianwen.run(['documents'], { environment })).stderr).toMatch(/^INVALID_CONFIG: 配置 LIANWEN_LANG/u);
  });
});
