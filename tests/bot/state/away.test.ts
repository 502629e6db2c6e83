import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openState } from '../../../src/bot/state/open-state.js';
import { startPglite } from '../../support/pglite-server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const AWAY = { code: 'STATE_UNAVAILABLE' };

describe('a state whose database is away', () => {
  it('opens, says so at each use, and works once PostgreSQL is there', async () => {
    const server = await startPglite();
    await server.stop();
    const state = await openState({ databaseUrl: server.url });
    await expect(state.ready()).rejects.toMatchObject({ ...AWAY, facts: { reason: 'ECONNREFUSED' } });
    await expect(state.installations.read('T1')).rejects.toMatchObject(AWAY);
    await server.start();
    await state.installations.keep('T1', '{}');
    await server.stop();
    await expect(state.installations.read('T1')).rejects.toMatchObject(AWAY);
    await server.start();
    expect(await state.installations.read('T1')).toBe('{}');
    await state.close();
    await server.close();
  });

  it('tells of a folder that cannot be made, and works once it can', async () => {
    const folder = join(await temporaryFolder(), 'state');
    const state = await openState({ folder: join(folder, 'inside') });
    await writeFile(folder, 'a file in the way');
    await expect(state.ready()).rejects.toMatchObject({ ...AWAY, facts: { reason: 'ENOTDIR' } });
    const other = await openState({ folder: `${folder}-too` });
    await expect(other.ready()).resolves.toBeUndefined();
    await Promise.all([state.close(), other.close()]);
  });

  it.runIf(existsSync('/proc/self'))('tells of a folder below one that the system makes alone', async () => {
    const state = await openState({ folder: '/proc/lianwen/state' });
    await expect(state.ready()).rejects.toMatchObject({ ...AWAY, facts: { reason: 'ENOENT' } });
    await state.close();
  });

  it('makes its folder for its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'above', 'state');
    const state = await openState({ folder });
    await state.ready();
    await state.close();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('tells of a file that is no database', async () => {
    const folder = join(await temporaryFolder(), 'state');
    await mkdir(folder);
    await writeFile(join(folder, 'state.sqlite'), 'no database, but long enough to be read as one'.repeat(100));
    const state = await openState({ folder });
    await expect(state.events.pending()).rejects.toMatchObject({ ...AWAY, facts: { reason: 'SQLITE_NOTADB' } });
    await state.close();
  });

  it('never tells the password of its address', async () => {
    const state = await openState({ databaseUrl: 'postgres://user:secret-word@127.0.0.1:1/db' });
    const error: unknown = await state.ready().catch((thrown: unknown) => thrown);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('secret-word');
    await state.close();
  });
});
