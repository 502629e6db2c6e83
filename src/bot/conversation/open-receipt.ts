import type { Language } from '../../knowledge/index.js';
import type { Asker } from '../asker.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import type { Receipt } from '../reply/reply.js';
import type { State } from '../state/state.js';
import { uiLanguage } from './user-settings.js';

/** What a button of an answer opens: its receipt, or a word on why nothing is there. */
export type Opened =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'notice'; readonly text: string; readonly language: Language };

/**
 * The receipt of an answer, for who pressed a button of it.
 *
 * @throws StateUnavailableError
 */
export async function openReceipt(
  name: string,
  who: Pick<Asker, 'workspace' | 'channel' | 'user'>,
  state: Pick<State, 'receipts' | 'settings' | 'threads'>,
): Promise<Opened> {
  const receipt = await state.receipts.read(who, name);
  if (receipt !== null) return { kind: 'receipt', receipt };
  const language = await uiLanguage(state, who);
  return { kind: 'notice', text: messagesIn(chatMessages, language).forgotten, language };
}
