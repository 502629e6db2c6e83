import type { App } from '@slack/bolt';
import { z } from 'zod';

import { orAway } from '../../../conversation/or-away.js';
import type { Person } from '../../../conversation/person.js';
import { readSettings, uiLanguage } from '../../../conversation/user-settings.js';
import { StateUnavailableError } from '../../../errors/state-unavailable-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { SlackMessages } from '../../../messages/slack-messages.js';
import { slackMessages } from '../../../messages/slack.js';
import { inTurn } from '../../../starting-questions.js';
import { homeView, type HomeMatter } from '../render/views/home-view.js';
import { FORGET_ME, LANGUAGE_SETTING, VISIBILITY_SETTING, withChoice } from '../render/views/setting-blocks.js';
import type { SlackDesk } from '../slack-desk.js';

type Client = App['client'];
/** What came of what a user did, in words. */
type Notice = (messages: SlackMessages) => string;

/** Questions of the user that the Home tab shows. */
const RECENT = 5;

const pressSchema = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  actions: z.array(z.object({ action_id: z.string(), selected_option: z.object({ value: z.string() }).optional() })),
});

/** The Home tab, its settings, and its button to be forgotten. */
export function listenForHome(app: App, desk: SlackDesk): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const who = { workspace: body.team_id, user: event.user };
    await publishHome(who, { language: await uiLanguage(desk.state, who), notice: null }, client, desk);
  });
  for (const id of [LANGUAGE_SETTING, VISIBILITY_SETTING, FORGET_ME]) {
    app.action(id, async ({ ack, body, client }) => {
      await ack();
      const { team, user, actions } = pressSchema.parse(body);
      const who = { workspace: team.id, user: user.id };
      const before = await uiLanguage(desk.state, who);
      const notice = await act(who, actions[0]?.selected_option?.value ?? '', id, desk);
      // The choice shows at once, in the language that was chosen; who was forgotten is told so in their own.
      const language = notice === null ? await uiLanguage(desk.state, who) : before;
      await publishHome(who, { language, notice: notice?.(messagesIn(slackMessages, language)) ?? null }, client, desk);
    });
  }
}

async function act(who: Person, choice: string, id: string, { state }: SlackDesk): Promise<Notice | null> {
  try {
    if (id === FORGET_ME) {
      const count = await state.eraseUser(who.workspace, who.user);
      return ({ forget }) => forget.done(count);
    }
    const chosen = withChoice(await state.settings.read(who.workspace, who.user), id, choice);
    if (chosen) await state.settings.keep(who.workspace, who.user, chosen);
    return null;
  } catch (error) {
    if (error instanceof StateUnavailableError) return ({ notKept }) => notKept;
    throw error;
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
