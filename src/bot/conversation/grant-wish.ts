import type { Language } from '../../knowledge/index.js';
import { StateUnavailableError } from '../errors/state-unavailable-error.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import type { Settings, State } from '../state/state.js';
import type { Person } from './person.js';

/** What somebody wants of what is kept of them. */
export type Wish =
  | { readonly kind: 'choose'; readonly chosen: Partial<Settings> }
  /** Everything of theirs in the workspace is to be removed. */
  | { readonly kind: 'forget' };

/** What came of it; `not-kept`: the database is away. */
export type Granted =
  | { readonly kind: 'chosen' | 'not-kept' }
  | { readonly kind: 'forgotten'; readonly records: number };

/** What came of a wish, in words; null where what is shown says it. */
export function grantedText(granted: Granted, language: Language): string | null {
  const { forget, notKept } = messagesIn(chatMessages, language);
  if (granted.kind === 'chosen') return null;
  return granted.kind === 'forgotten' ? forget.done(granted.records) : notKept;
}

/** Does what somebody wants of what is kept of them. */
export async function grantWish(
  wish: Wish,
  { workspace, user }: Person,
  state: Pick<State, 'eraseUser' | 'settings'>,
): Promise<Granted> {
  try {
    if (wish.kind === 'forget') return { kind: 'forgotten', records: await state.eraseUser(workspace, user) };
    const before = await state.settings.read(workspace, user);
    await state.settings.keep(workspace, user, { ...before, ...wish.chosen });
    return { kind: 'chosen' };
  } catch (error) {
    if (error instanceof StateUnavailableError) return { kind: 'not-kept' };
    throw error;
  }
}
