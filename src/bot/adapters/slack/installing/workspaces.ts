import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import type { InstallationStore } from '../../../state/state.js';
import { grantSchema, type Grant } from './grant.js';
import type { Seal } from './seal.js';

/** The workspaces that the app is installed in. */
export interface Workspaces {
  /**
   * @throws NotInstalledError where it is not, or not any more
   * @throws StateUnavailableError where it cannot be told
   */
  grantOf(workspace: string): Promise<Grant>;
}

/** The app is not installed in a workspace. */
export class NotInstalledError extends Error {
  constructor(workspace: string) {
    super(`The app is not installed in ${workspace}`);
    this.name = 'NotInstalledError';
  }
}

/** The one workspace of a token; events that other workspaces share with it are its own. */
export function oneWorkspace(grant: Grant): Workspaces {
  return { grantOf: () => Promise.resolve(grant) };
}

/** The workspaces that installed the app by themselves, as they are kept. */
export interface InstalledWorkspaces extends Workspaces {
  keep(workspace: string, grant: Grant): Promise<void>;
}

/** Where installations are kept, and a workspace that a token of the settings stands for. */
export interface InstalledParts {
  readonly store: InstallationStore;
  readonly seal: Seal;
  readonly home: { readonly workspace: string; readonly grant: Grant } | null;
}

/**
 * Installations in the state, sealed. What was read last is used while the database is away, and only then: a workspace
 * that removed the app, in whatever process that was heard, is not answered with its old token.
 */
export function installedWorkspaces({ store, seal, home }: InstalledParts): InstalledWorkspaces {
  const lastRead = new Map<string, Grant>();
  const read = async (workspace: string): Promise<Grant | null> => {
    const sealed = await store.read(workspace);
    const content = sealed === null ? null : seal.open(sealed, workspace);
    const grant = content === null ? null : grantSchema.parse(JSON.parse(content));
    if (grant === null) lastRead.delete(workspace);
    else lastRead.set(workspace, grant);
    return grant;
  };
  const orLastRead = (workspace: string, error: unknown): Grant => {
    const grant = error instanceof StateUnavailableError ? lastRead.get(workspace) : undefined;
    if (grant === undefined) throw error;
    return grant;
  };
  return {
    async keep(workspace, grant) {
      await store.keep(workspace, seal.close(JSON.stringify(grant), workspace));
    },
    async grantOf(workspace) {
      if (home?.workspace === workspace) return home.grant;
      const grant = await read(workspace).catch((error: unknown) => orLastRead(workspace, error));
      if (grant === null) throw new NotInstalledError(workspace);
      return grant;
    },
  };
}
