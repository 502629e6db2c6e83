import { detectLanguage, tellsLanguage, type Language } from '../../knowledge/index.js';
import { wordsOf, type Request } from '../requests/index.js';
import type { Settings, State } from '../state/state.js';
import { orAway } from './or-away.js';
import type { Person } from './person.js';

const NOTHING_CHOSEN: Settings = { language: null, visibility: null };

/** Where nothing tells a user's language. */
const FIRST_LANGUAGE: Language = 'zh';

/** What a user chose; nothing while the database is away. */
export async function readSettings(
  { settings }: Pick<State, 'settings'>,
  { workspace, user }: Person,
): Promise<Settings> {
  return (await orAway(settings.read(workspace, user))) ?? NOTHING_CHOSEN;
}

/** The chosen language, where a text leaves its own open; null where the text or nothing decides. */
function languageChosen(text: string, { language }: Settings): Language | null {
  return tellsLanguage(text) ? null : language;
}

/** The language to answer a text in. */
export function languageFor(text: string, settings: Settings): Language {
  return languageChosen(text, settings) ?? detectLanguage(text);
}

/** The language of what a user is shown where no question stands: the chosen one, or that of their last question. */
export async function uiLanguage(
  state: Pick<State, 'settings' | 'threads'>,
  { workspace, user }: Person,
): Promise<Language> {
  const { language } = await readSettings(state, { workspace, user });
  if (language !== null) return language;
  const [last] = (await orAway(state.threads.recent(workspace, user, 1))) ?? [];
  return last === undefined ? FIRST_LANGUAGE : detectLanguage(last);
}

/** A request in the language of its user, where neither it nor its words decide. */
export async function addressed(
  request: Request,
  state: Pick<State, 'settings' | 'threads'>,
  who: Person,
): Promise<Request> {
  if (request.language !== undefined) return request;
  const words = wordsOf(request);
  const language = words === '' ? await uiLanguage(state, who) : languageChosen(words, await readSettings(state, who));
  return language === null ? request : { ...request, language };
}
