import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/knowledge/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const MODEL_FOLDER = fileURLToPath(new URL('../../../models/multilingual-e5-small-zh-en', import.meta.url));
const CHILD = fileURLToPath(new URL('../../support/build-index-child.ts', import.meta.url));
const SENTENCES = [
  '供应链韧性是恢复的能力。',
  '稀土出口额达到70.7亿元。',
  '产业创新提升安全水平。',
  '华沙是波兰的首都。',
];

/** Starts the making of an index and kills it some milliseconds after it has said `word`. */
async function killAfter(word: RegExp, delayMs: number, folders: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const chunk of child.stdout) {
    if (word.test(String(chunk))) break;
  }
  await setTimeout(delayMs);
  child.kill('SIGKILL');
  await ended;
}

describe('a process that is killed while it makes an index', () => {
  // From before the first byte to after the rename; more moments, on the built program: bench/kill-index.ts.
  it.each([
    ['at its start', /started/u, 0],
    ['while it embeds', /4\/\d+/u, 0],
    ['when all is embedded', /(?<count>\d+)\/\k<count>/u, 0],
    ['while it writes', /(?<count>\d+)\/\k<count>/u, 4],
    ['when it is done', /ready/u, 0],
  ])('leaves an index that opens or none: %s', async (_, word, delayMs) => {
    const folder = await temporaryFolder();
    const [corpusFolder, indexFolder] = [join(folder, 'corpus'), join(folder, 'index')];
    await mkdir(corpusFolder);
    await writeFile(
      join(corpusFolder, 'text.txt'),
      SENTENCES.map((text, row) => `${text}${row}`)
        .join('\n\n')
        .repeat(4),
    );
    await killAfter(word, delayMs, [corpusFolder, indexFolder, MODEL_FOLDER]);

    const index = await openIndex({ corpusFolder, indexFolder, modelFolder: MODEL_FOLDER });
    const [first] = await index.retriever.retrieve({ text: '稀土出口', language: 'zh', limit: 1 });
    expect(first?.passage.text).toContain('稀土出口额');
    expect(index.notices).toEqual([]);
    await index.close();
    const left = await readdir(indexFolder);
    expect(left.filter((name) => !name.startsWith('.'))).toHaveLength(1);
    expect(left.length === 1 || !index.built).toBe(true);
  });
});
