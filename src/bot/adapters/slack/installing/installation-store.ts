import type { Installation, InstallationStore } from '@slack/bolt';

import type { Grant } from './grant.js';
import type { InstalledWorkspaces } from './workspaces.js';

/** Hears of workspaces that install the app. */
export type Installed = (workspace: string, grant: Grant) => void;

/** The store that Slack's install pages write to. Of an installation only what answers need is kept: no user's token. */
export function installationStore(workspaces: InstalledWorkspaces, installed: Installed): InstallationStore {
  return {
    async storeInstallation(installation) {
      const { workspace, grant } = ofWorkspace(installation);
      await workspaces.keep(workspace, grant);
      installed(workspace, grant);
    },
    async fetchInstallation({ teamId = '' }): Promise<Installation<'v2', false>> {
      const { botToken, botId, botUserId, scopes } = await workspaces.grantOf(teamId);
      return {
        team: { id: teamId },
        enterprise: undefined,
        user: { id: '', token: undefined, scopes: undefined },
        bot: { token: botToken, id: botId, userId: botUserId, scopes: scopes ?? [] },
        isEnterpriseInstall: false,
        authVersion: 'v2',
      };
    },
  };
}

function ofWorkspace({ team, bot }: Installation): { readonly workspace: string; readonly grant: Grant } {
  // The manifest asks for no organisation-wide installation, and for scopes of the bot alone.
  if (team === undefined || bot === undefined) throw new TypeError('Only a workspace can install this app.');
  const { token, id, userId, scopes } = bot;
  return { workspace: team.id, grant: { botToken: token, botId: id, botUserId: userId, scopes } };
}
