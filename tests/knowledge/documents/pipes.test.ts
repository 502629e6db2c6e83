import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';
import { prepareParent } from '../../../src/knowledge/retrieval/disk/index-writer.js';
import { readConfig } from '../../../src/bot/config.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const pipeAt = (file: string): void => void execFileSync('mkfifo', [file]);

describe.skipIf(process.platform === 'win32')('what would never end', () => {
  it('is skipped in a corpus: a pipe, and a link to one', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '.hidden'));
    await writeFile(join(folder, 'text.txt'), 'Some text.');
    pipeAt(join(folder, 'pipe.txt'));
    pipeAt(join(folder, '.hidden', 'pipe.txt'));
    await symlink(join(folder, '.hidden', 'pipe.txt'), join(folder, 'link.txt'));
    const { corpus } = await loadCorpus(folder);
    expect(corpus.skipped.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'link.txt UNREADABLE_FILE',
      'pipe.txt UNREADABLE_FILE',
    ]);
  });

  it('is refused as .env: a pipe', async () => {
    const workingFolder = await temporaryFolder();
    pipeAt(join(workingFolder, '.env'));
    const source = { environment: {}, workingFolder, platform: process.platform, homeFolder: workingFolder };
    expect(() => readConfig({}, source)).toThrow(expect.objectContaining({ code: 'INVALID_CONFIG' }));
  });

  it.runIf(process.platform === 'linux')('is refused as the place of an index: a folder below /proc', async () => {
    await expect(prepareParent('/proc/lianwen/index')).rejects.toMatchObject({ code: 'INDEX_UNWRITABLE' });
  });
});
