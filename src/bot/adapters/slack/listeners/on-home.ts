import type { App } from '@slack/bolt';
import { z } from 'zod';

import { grantedText, grantWish } from '../../../conversation/grant-wish.js';
import { orAway } from '../../../conversation/or-away.js';
import type { Person } from '../../../conversation/person.js';
import { readSettings, uiLanguage } from '../../../conversation/user-settings.js';
import { inTurn } from '../../../starting-questions.js';
import { homeView, type HomeMatter } from '../render/views/home-view.js';
import { readWish, SETTING_IDS } from '../render/views/setting-blocks.js';
import type { Workspaces } from '../installing/workspaces.js';
import type { SlackDesk } from '../slack-desk.js';
import { lackText } from './tell-missing-scopes.js';

type Client = App['client'];

/** Questions of the user that the Home tab shows. */
const RECENT = 5;

const pressSchema = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  actions: z.array(z.object({ action_id: z.string(), selected_option: z.object({ value: z.string() }).optional() })),
});

/** The Home tab, its settings, and its button to be forgotten. */
export function listenForHome(app: App, desk: SlackDesk, workspaces: Workspaces): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const who = { workspace: body.team_id, user: event.user };
    const language = await uiLanguage(desk.state, who);
    const notice = await lackText(who.workspace, language, workspaces);
    await publishHome(who, { language, notice }, client, desk);
  });
  for (const id of SETTING_IDS) {
    app.action(id, async ({ ack, body, client }) => {
      await ack();
      const { team, user, actions } = pressSchema.parse(body);
      const who = { workspace: team.id, user: user.id };
      const before = await uiLanguage(desk.state, who);
      const granted = await grantWish(readWish(id, actions[0]?.selected_option?.value ?? ''), who, desk.state);
      // The choice shows at once, in the language that was chosen; who was forgotten is told so in their own.
      const language = granted.kind === 'chosen' ? await uiLanguage(desk.state, who) : before;
      await publishHome(who, { language, notice: grantedText(granted, language) }, client, desk);
    });
  }
}

async function publishHome(
  who: Person,
  { language, notice }: Pick<HomeMatter, 'language' | 'notice'>,
  client: Client,
  { corpus, state, startingQuestions }: SlackDesk,
): Promise<void> {
  const view = homeView({
    corpus,
    language,
    notice,
    starting: inTurn(await startingQuestions(), language),
    recent: (await orAway(state.threads.recent(who.workspace, who.user, RECENT))) ?? [],
    settings: await readSettings(state, who),
  });
  await client.views.publish({ user_id: who.user, view });
}
