import { afterAll, beforeAll } from 'vitest';
import { openState } from '../../../src/bot/state/open-state.js';
import { describeState } from '../../contracts/state.js';
import { startPglite, type PgliteServer } from '../../support/pglite-server.js';

let server: PgliteServer;
beforeAll(async () => {
  server = await startPglite();
});
afterAll(() => server.close());

describeState('PostgreSQL', async () => ({
  open: (now, limits) => openState({ databaseUrl: server.url }, { now, limits }),
  remove: () => server.clear(),
}));
