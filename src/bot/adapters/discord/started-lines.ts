import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { discordMessages } from '../../messages/discord.js';
import { addAddress } from './permissions.js';
import type { Registration } from './commands/register-commands.js';

interface Started {
  readonly applicationId: string;
  readonly address: string | null;
  /** What became of the commands; a string says why Discord did not take them. */
  readonly registration: Registration | string;
}

/** What whoever started the adapter is told. */
export function startedLines({ applicationId, address, registration }: Started, language: Language): readonly string[] {
  const { setup } = messagesIn(discordMessages, language);
  return [...registeredLines(registration, language), setup.addAt(addAddress(applicationId)), setup.listening(address)];
}

/** What was changed of the commands; nothing where nothing had to be. */
function registeredLines(registration: Registration | string, language: Language): readonly string[] {
  const { setup } = messagesIn(discordMessages, language);
  if (typeof registration === 'string') return [setup.notRegistered(registration)];
  const { created, changed, removed } = registration;
  return created + changed + removed === 0 ? [] : [setup.registered(created, changed, removed)];
}
