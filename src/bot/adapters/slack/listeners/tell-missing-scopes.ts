import type { App } from '@slack/bolt';

import { detectLanguage } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { missingScopes } from '../installing/grant.js';
import type { Workspaces } from '../installing/workspaces.js';
import { SLASH_COMMAND } from '../manifest.js';

/** Under what `/lianwen` answers, which Slack shows whatever was granted: what the app cannot do, and who can mend it. */
export function tellMissingScopes(app: App, workspaces: Workspaces): void {
  app.command(SLASH_COMMAND, async ({ command, respond }) => {
    const missing = missingScopes(await workspaces.grantOf(command.team_id));
    if (missing.length === 0) return;
    const messages = messagesIn(slackMessages, detectLanguage(command.text));
    const text = messages.lacks(missing.join(', '));
    await respond({ response_type: 'ephemeral', replace_original: false, text });
  });
}
