import type { App } from '@slack/bolt';

import type { SlackDesk } from '../slack-desk.js';

/** A workspace that removes the app is forgotten whole. */
export function listenForUninstall(app: App, { state }: SlackDesk): void {
  app.event('app_uninstalled', async ({ body }) => {
    await state.eraseWorkspace(body.team_id);
  });
}
