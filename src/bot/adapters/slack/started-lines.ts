import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import { INSTALL_PATH } from './slack-receiver.js';
import type { SlackReady } from './slack-setup.js';

interface Started {
  readonly ready: Pick<SlackReady, 'access' | 'publicUrl'>;
  readonly missing: readonly string[];
  readonly address: string | null;
}

/** What whoever started the adapter is told: what the installation lacks, and where it is heard and installed. */
export function startedLines({ ready, missing, address }: Started, language: Language): readonly string[] {
  const { setup } = messagesIn(slackMessages, language);
  return [
    ...(missing.length > 0 ? [setup.missingScopes(missing.join(', '))] : []),
    ...(ready.access.kind === 'oauth' ? [setup.installAt(`${ready.publicUrl ?? address ?? ''}${INSTALL_PATH}`)] : []),
    setup.listening(address),
  ];
}
