import { describe, expect, it, onTestFinished } from 'vitest';
import { openState, type StateLocation } from '../../../src/bot/state/open-state.js';
import { startPglite } from '../../support/pglite-server.js';
import { event, HOLDER } from '../../support/state-samples.js';
import { stateFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

/** A place for a state, and the environment that names it to a process. */
interface Place {
  readonly location: StateLocation;
  readonly environment: Readonly<Record<string, string>>;
}

async function libsql(): Promise<Place> {
  const folder = await stateFolder();
  return { location: { folder }, environment: { LIANWEN_STATE: folder } };
}

async function postgres(): Promise<Place> {
  const server = await startPglite();
  onTestFinished(() => server.close());
  return { location: { databaseUrl: server.url }, environment: { DATABASE_URL: server.url } };
}

/** Leaves an event and the settings of two users of a workspace. */
async function fill(location: StateLocation): Promise<void> {
  const state = await openState(location);
  for (const user of ['U1', 'U2']) {
    await state.events.keep(event(`Ev-${user}`, user), HOLDER);
    await state.settings.keep('T1', user, { language: 'zh', visibility: null });
  }
  await state.close();
}

describe('lianwen erase, as a process', () => {
  const { lianwen } = useCommandLine();

  it.each([
    ['SQLite', libsql],
    ['PostgreSQL', postgres],
  ])('removes what is kept in %s, and says how much', async (_, place) => {
    const { location, environment } = await place();
    await fill(location);
    const user = ['erase', '--workspace', 'T1', '--user', 'U1', '--json'];
    expect(await lianwen.json(user, { environment })).toEqual([{ workspace: 'T1', user: 'U1', records: 2 }]);
    expect(await lianwen.json(user, { environment })).toEqual([{ workspace: 'T1', user: 'U1', records: 0 }]);
    const all = await lianwen.run(['erase', '--workspace', 'T1', '--lang', 'en'], { environment });
    expect(all).toMatchObject({ status: 0, stdout: '2 records of workspace T1 removed.\n' });
  });

  it.each([
    ['en', 'The option --workspace is missing'],
    ['zh', '缺少选项 --workspace'],
  ])('removes nothing where no workspace is named, and says so in %s', async (language, words) => {
    const { environment } = await libsql();
    const { status, stderr } = await lianwen.run(['erase', '--user', 'U1', '--lang', language], { environment });
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
  });
});
