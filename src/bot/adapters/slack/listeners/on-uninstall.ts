import type { App } from '@slack/bolt';

import type { SlackDesk } from '../slack-desk.js';

/** A workspace that removes the app, or takes its token away, is forgotten whole. Slack tells of a removal as both. */
export function listenForUninstall(app: App, { state }: SlackDesk): void {
  app.event('app_uninstalled', async ({ body }) => {
    await state.eraseWorkspace(body.team_id);
  });
  app.event('tokens_revoked', async ({ body, event }) => {
    // Users' own tokens say nothing of the app: it holds none.
    if ((event.tokens.bot ?? []).length > 0) await state.eraseWorkspace(body.team_id);
  });
}
