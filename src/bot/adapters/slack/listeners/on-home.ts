import type { App, types } from '@slack/bolt';

import { detectLanguage, type Corpus } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { inertText } from '../render/escape-text.js';
import { plainTextOf } from '../render/buttons.js';
import { EXAMPLE_QUESTIONS } from '../manifest.js';
import type { SlackDesk } from '../slack-desk.js';

/** Questions of the user that the Home tab shows. */
const RECENT = 5;

/** The Home tab: what is held, questions to begin with, and the user's own recent ones. */
export function listenForHome(app: App, { corpus, state }: SlackDesk): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const workspace = body.team_id;
    const recent = await state.threads.recent(workspace, event.user, RECENT);
    await client.views.publish({ user_id: event.user, view: homeView(corpus, recent) });
  });
}

/** The Home tab as blocks, in the language of the user's last question. */
function homeView(corpus: Corpus, recent: readonly string[]): types.HomeView {
  const language = recent[0] === undefined ? 'zh' : detectLanguage(recent[0]);
  const { home, help } = messagesIn(slackMessages, language);
  const held = corpus.documents.map(({ title, tables }) => home.document(title[language], tables.length));
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainTextOf(home.title) },
      { type: 'section', text: plainTextOf(help) },
      ...list(home.held, held),
      ...list(home.examples, EXAMPLE_QUESTIONS),
      ...list(home.recent, recent),
    ],
  };
}

/** Longest entry that is shown: a question of a page is no example. */
const MOST_ENTRY = 200;

function list(title: string, entries: readonly string[]): types.KnownBlock[] {
  if (entries.length === 0) return [];
  const lines = entries.map((entry) => `• ${inertText(entry.slice(0, MOST_ENTRY))}`);
  return [{ type: 'divider' }, { type: 'section', text: plainTextOf([title, ...lines].join('\n')) }];
}
