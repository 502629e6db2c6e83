import type * as Bolt from '@slack/bolt';

import type { Mounting } from '../../service/platform.js';
import { deriveKey } from './installing/seal.js';
import { installPages } from './installing/install-pages.js';
import { BOT_SCOPES } from './manifest.js';
import { MountedReceiver } from './mounted-receiver.js';
import type { SlackReady } from './slack-setup.js';

/** Where Bolt's pages for an installation lie below the public address. */
export const INSTALL_PATH = '/slack/install';
const REDIRECT_PATH = '/slack/oauth_redirect';

type Library = Pick<typeof Bolt, 'HTTPReceiver' | 'SocketModeReceiver'>;

interface ReceiverParts {
  readonly ready: SlackReady;
  readonly logger: Bolt.Logger;
  /** Null where there is none, which a socket does not need. */
  readonly server: Mounting | null;
  /** Where installations go; null where a token of the settings is all. */
  readonly store: Bolt.InstallationStore | null;
}

/** What hears of Slack, and whether it does now. */
export interface Hearing {
  readonly receiver: Bolt.Receiver;
  ready(): boolean;
}

/** A socket, or signed requests to the server of the process. */
export function createReceiver(library: Library, parts: ReceiverParts): Hearing {
  const { ready, logger, server, store } = parts;
  const clientOptions = { logger, ...(ready.apiUrl === null ? {} : { slackApiUrl: ready.apiUrl }) };
  const { transport } = ready;
  if (transport.kind === 'socket') {
    const { appToken } = transport;
    return bySocket(new library.SocketModeReceiver({ appToken, installerOptions: { clientOptions }, logger }));
  }
  if (server === null) throw new TypeError('Signed requests need a server.');
  const { signingSecret } = transport;
  const installing = store === null ? {} : installingOptions(ready, store, clientOptions);
  const inner = new library.HTTPReceiver({ signingSecret, logger, ...installing });
  return { receiver: new MountedReceiver(inner, server), ready: () => true };
}

/** Connected from Slack's hello until the socket is lost; it connects anew by itself. */
function bySocket(receiver: Bolt.SocketModeReceiver): Hearing {
  let isConnected = false;
  receiver.client.on('connected', () => void (isConnected = true));
  for (const loss of ['close', 'disconnecting', 'disconnected', 'reconnecting']) {
    receiver.client.on(loss, () => void (isConnected = false));
  }
  return { receiver, ready: () => isConnected };
}

/** Slack's pages on which a workspace installs the app; the library checks that what comes back was sent by us. */
function installingOptions(
  { access, apiUrl, publicUrl }: SlackReady,
  installationStore: Bolt.InstallationStore,
  clientOptions: object,
): Partial<Bolt.HTTPReceiverOptions> {
  if (access.kind === 'token') return {};
  const { clientId, clientSecret, stateSecret } = access;
  const authorizationUrl = apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href };
  return {
    clientId,
    clientSecret,
    stateSecret: deriveKey(stateSecret, 'state of an installation').toString('hex'),
    installationStore,
    scopes: [...BOT_SCOPES],
    ...(publicUrl === null ? {} : { redirectUri: `${publicUrl}${REDIRECT_PATH}` }),
    installerOptions: {
      ...authorizationUrl,
      clientOptions,
      directInstall: true,
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      callbackOptions: installPages,
    },
  };
}
