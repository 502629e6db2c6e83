import type { InstallationStore as BoltStore, webApi } from '@slack/bolt';

import type { State } from '../../state/state.js';
import { enterSlack } from './enter-slack.js';
import type { Grant } from './installing/grant.js';
import { installationStore, type Installed } from './installing/installation-store.js';
import { createSeal } from './installing/seal.js';
import { installedWorkspaces, oneWorkspace, type Workspaces } from './installing/workspaces.js';
import type { SlackAccess } from './slack-setup.js';

/** The workspaces that are answered. */
export interface OpenWorkspaces {
  readonly workspaces: Workspaces;
  /** What the token of the settings grants; null without one. */
  readonly home: Grant | null;
  /** Where installations go; null where there are none. */
  readonly store: BoltStore | null;
}

interface Surroundings {
  readonly state: Pick<State, 'installations'>;
  readonly open: (token: string) => Pick<webApi.WebClient, 'auth'>;
  readonly installed: Installed;
}

/**
 * The workspace of a token, which is tried, or all that install the app.
 *
 * @throws PlatformRefusedError
 */
export async function openWorkspaces(access: SlackAccess, around: Surroundings): Promise<OpenWorkspaces> {
  const enter = (token: string): ReturnType<typeof enterSlack> => enterSlack(around.open(token), token);
  if (access.kind === 'token') {
    const { grant } = await enter(access.botToken);
    return { workspaces: oneWorkspace(grant), home: grant, store: null };
  }
  const home = access.botToken === null ? null : await enter(access.botToken);
  const { installations } = around.state;
  const workspaces = installedWorkspaces({ store: installations, seal: createSeal(access.stateSecret), home });
  return { workspaces, home: home?.grant ?? null, store: installationStore(workspaces, around.installed) };
}
