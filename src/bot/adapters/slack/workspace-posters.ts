import { CallRefused } from '../../delivery/caller.js';
import type { SlackPoster } from './delivery/slack-poster.js';
import { NotInstalledError, type Workspaces } from './installing/workspaces.js';

/** Slack's code for a token that was taken back; said of a workspace that has none any more. */
const NOT_INSTALLED = 'account_inactive';

/**
 * A poster with the token of each workspace, made once a token.
 *
 * @returns a function that rejects with CallRefused where the app is not installed any more
 */
export function workspacePosters(
  workspaces: Workspaces,
  open: (token: string) => SlackPoster,
): (workspace: string) => Promise<SlackPoster> {
  const known = new Map<string, { readonly token: string; readonly poster: SlackPoster }>();
  return async (workspace) => {
    const token = await tokenOf(workspaces, workspace);
    const held = known.get(workspace);
    if (held?.token === token) return held.poster;
    const poster = open(token);
    known.set(workspace, { token, poster });
    return poster;
  };
}

async function tokenOf(workspaces: Workspaces, workspace: string): Promise<string> {
  try {
    return (await workspaces.grantOf(workspace)).botToken;
  } catch (error) {
    if (error instanceof NotInstalledError) throw new CallRefused(NOT_INSTALLED, error);
    throw error;
  }
}
