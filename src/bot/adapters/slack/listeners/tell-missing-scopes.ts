import type { App } from '@slack/bolt';

import type { Person } from '../../../conversation/person.js';
import { languageFor, readSettings, uiLanguage } from '../../../conversation/user-settings.js';
import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { missingScopes } from '../installing/grant.js';
import type { Workspaces } from '../installing/workspaces.js';
import { SLASH_COMMAND } from '../manifest.js';
import { plainMessage } from '../plain-message.js';
import type { SlackDesk } from '../slack-desk.js';
import { respondTo } from './respond.js';

/** Under what `/lianwen` answers, which Slack shows whatever was granted: what the app cannot do, and who can mend it. */
export function tellMissingScopes(app: App, desk: SlackDesk, workspaces: Workspaces): void {
  app.command(SLASH_COMMAND, async ({ command: { team_id: workspace, user_id: user, text }, respond }) => {
    const language = await languageOfCommand(text, { workspace, user }, desk);
    const lack = await lackText(workspace, language, workspaces);
    if (lack !== null) await respondTo('asker', [plainMessage(lack)], respond, lack);
  });
}

/** What the installation in a workspace lacks, in words; null for nothing. */
export async function lackText(workspace: string, language: Language, workspaces: Workspaces): Promise<string | null> {
  const missing = missingScopes(await workspaces.grantOf(workspace));
  return missing.length === 0 ? null : messagesIn(slackMessages, language).scopes.lacks(missing.join(', '));
}

async function languageOfCommand(text: string, who: Person, { state }: SlackDesk): Promise<Language> {
  return text.trim() === '' ? uiLanguage(state, who) : languageFor(text, await readSettings(state, who));
}
