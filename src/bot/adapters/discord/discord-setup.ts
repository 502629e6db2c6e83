import type { DiscordSetting } from '../../messages/discord-messages.js';
import type { DiscordConfig } from '../../service-config.js';
import { isPublicKey } from './connection/signature.js';

/** Where questions come from: the gateway, or signed requests. */
export type DiscordHearing =
  | { readonly kind: 'gateway' }
  /** `publicKey`: 64 hexadecimal digits. */
  | { readonly kind: 'http'; readonly publicKey: string };

/** What Discord has to be reached with, checked. */
export interface DiscordReady {
  readonly token: string;
  readonly applicationId: string;
  readonly hearing: DiscordHearing;
  /** Another server than Discord's own; null for that. */
  readonly apiUrl: string | null;
}

/** A setting that is missing, or that cannot be right. */
export interface SettingFault {
  readonly setting: DiscordSetting;
  readonly kind: 'missing' | 'malformed';
}

export type DiscordSetup =
  | { readonly kind: 'ready'; readonly ready: DiscordReady }
  | { readonly kind: 'incomplete'; readonly faults: readonly SettingFault[] };

/** Ids of Discord: a time in milliseconds, and 22 bits. */
const SNOWFLAKE = /^\d{17,20}$/u;
/** A token is a header's value: one word. */
const TOKEN = /^\S+$/u;

/** Whether the settings suffice. A public key means HTTP interactions. */
export function checkSetup({ token, applicationId, publicKey, apiUrl }: DiscordConfig): DiscordSetup {
  const faults = [
    ...faultOf('DISCORD_TOKEN', token, (value) => TOKEN.test(value)),
    ...faultOf('DISCORD_APPLICATION_ID', applicationId, (value) => SNOWFLAKE.test(value)),
    ...(publicKey === null ? [] : faultOf('DISCORD_PUBLIC_KEY', publicKey, isPublicKey)),
  ];
  if (faults.length > 0 || token === null || applicationId === null) return { kind: 'incomplete', faults };
  const hearing: DiscordHearing = publicKey === null ? { kind: 'gateway' } : { kind: 'http', publicKey };
  return { kind: 'ready', ready: { token, applicationId, hearing, apiUrl } };
}

function faultOf(
  setting: DiscordSetting,
  value: string | null,
  isRight: (value: string) => boolean,
): readonly SettingFault[] {
  if (value === null) return [{ setting, kind: 'missing' }];
  return isRight(value) ? [] : [{ setting, kind: 'malformed' }];
}
