import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openState } from '../../../src/bot/state/open-state.js';
import { describeState } from '../../contracts/state.js';

describeState('SQLite in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-state-'));
  return {
    open: (now, limits) => openState({ folder: join(folder, 'made', 'when needed') }, { now, limits }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
});
