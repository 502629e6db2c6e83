import type { Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import { slackManifest } from './manifest.js';
import type { MissingSetting, SlackSetup } from './slack-setup.js';

type Incomplete = Extract<SlackSetup, { readonly kind: 'incomplete' }>;

/** Stands in a manifest for the public address that only its admin knows. */
const EXAMPLE_ADDRESS = 'https://lianwen.example.com';

/** What is missing, in words, and the manifest to paste. */
export function describeSetup(incomplete: Incomplete, language: Language): string {
  const { transport, publicUrl } = incomplete;
  const { setup } = messagesIn(slackMessages, language);
  const url = publicUrl ?? EXAMPLE_ADDRESS;
  const manifest = slackManifest(transport === 'socket' ? { kind: 'socket' } : { kind: 'http', url });
  return [
    ...missingWords(incomplete, language),
    '',
    setup.manifest,
    ...(transport === 'http' && publicUrl === null ? [setup.ownAddress] : []),
    '',
    JSON.stringify(manifest, null, 2),
  ].join('\n');
}

/** What is missing, a line each. */
export function missingWords({ missing, transport }: Incomplete, language: Language): readonly string[] {
  const { setup } = messagesIn(slackMessages, language);
  const words: Readonly<Record<MissingSetting, string>> = {
    SLACK_BOT_TOKEN: transport === 'socket' ? setup.botToken : `${setup.botToken} ${setup.orInstalled}`,
    SLACK_CLIENT_ID: setup.clientId,
    SLACK_CLIENT_SECRET: setup.clientSecret,
    SLACK_SIGNING_SECRET: setup.signingSecret,
    transport: setup.transport,
  };
  return [setup.missing, ...missing.map((setting) => `- ${words[setting]}`)];
}
