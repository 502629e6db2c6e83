import { grantedText, grantWish, type Granted, type Wish } from '../../../conversation/grant-wish.js';
import { readSettings } from '../../../conversation/user-settings.js';
import type { Respond } from '../connection/hearing.js';
import { NO_GUILD } from '../direct.js';
import type { DiscordDesk } from '../discord-desk.js';
import type { Interaction } from '../interaction.js';
import { forgetMessage, settingsMessage, type SettingsPress } from '../render/views/settings-message.js';
import { inPlace, shownTo } from './responses.js';

/** `/settings`: what its user chose in this server, for who sees it alone. */
export async function showSettings(
  { asker, locale }: Interaction,
  respond: Respond,
  { state }: DiscordDesk,
): Promise<void> {
  await respond(shownTo(settingsMessage(await readSettings(state, asker), null, locale)));
}

/** What was chosen or pressed there: it shows at once, in the language that was chosen. */
export async function changeSettings(
  press: SettingsPress,
  interaction: Interaction,
  respond: Respond,
  desk: DiscordDesk,
): Promise<void> {
  const { asker, locale } = interaction;
  if (press.kind === 'ask-before-forgetting') return void (await respond(inPlace(forgetMessage(locale))));
  const granted = press.kind === 'keep' ? null : await grant(press, interaction, desk);
  const settings = await readSettings(desk.state, asker);
  const language = settings.language ?? locale;
  const notice = granted && grantedText(granted, language);
  await respond(inPlace(settingsMessage(settings, notice, language)));
}

/** Who is forgotten in a server is forgotten in the direct messages too: answers that a server refused stand there. */
async function grant(wish: Wish, { asker }: Interaction, { state }: DiscordDesk): Promise<Granted> {
  const here = await grantWish(wish, asker, state);
  if (here.kind !== 'forgotten' || asker.workspace === NO_GUILD) return here;
  const directly = await grantWish(wish, { ...asker, workspace: NO_GUILD }, state);
  return directly.kind === 'forgotten' ? { ...here, records: here.records + directly.records } : directly;
}
