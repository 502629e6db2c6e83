import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { discordMessages } from '../../messages/discord.js';
import type { Registration } from './commands/register-commands.js';

interface Started {
  readonly applicationId: string;
  readonly address: string | null;
  /** What became of the commands; a string says why Discord did not take them. */
  readonly registration: Registration | string;
}

/** Where an admin adds the app to a server with what it needs there, or a user to their account. */
const ADD_AT = 'https://discord.com/oauth2/authorize?client_id=';

/** What whoever started the adapter is told. */
export function startedLines({ applicationId, address, registration }: Started, language: Language): readonly string[] {
  const { setup } = messagesIn(discordMessages, language);
  return [
    ...registeredLines(registration, language),
    setup.addAt(`${ADD_AT}${applicationId}`),
    setup.listening(address),
  ];
}

/** What was changed of the commands; nothing where nothing had to be. */
export function registeredLines(registration: Registration | string, language: Language): readonly string[] {
  const { setup } = messagesIn(discordMessages, language);
  if (typeof registration === 'string') return [setup.notRegistered(registration)];
  const { created, changed, removed } = registration;
  return created + changed + removed === 0 ? [] : [setup.registered(created, changed, removed)];
}
