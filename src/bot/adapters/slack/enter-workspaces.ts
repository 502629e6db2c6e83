import type { EntryParts } from '../../service/platform.js';
import { enterSocket } from './enter-slack.js';
import { missingScopes } from './installing/grant.js';
import { openWorkspaces, type OpenWorkspaces } from './open-workspaces.js';
import { openSlackLibrary, type SlackLibrary } from './slack-library.js';
import type { SlackReady } from './slack-setup.js';

/** Slack, as the tokens of the settings open it. */
export interface EnteredSlack extends OpenWorkspaces {
  readonly library: SlackLibrary;
}

/**
 * Tries every token of the settings, before anything is started.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function enterWorkspaces(
  { access, transport, apiUrl }: SlackReady,
  { state, log }: Pick<EntryParts, 'log' | 'state'>,
): Promise<EnteredSlack> {
  const library = await openSlackLibrary(apiUrl, log);
  const { open } = library;
  const opened = await openWorkspaces(access, {
    state,
    open,
    installed: (workspace, grant) => log.info({ workspace, missingScopes: missingScopes(grant) }, 'installed'),
  });
  if (transport.kind === 'socket') await enterSocket(open(transport.appToken));
  return { library, ...opened };
}
