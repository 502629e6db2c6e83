import { z } from 'zod';

import { BOT_SCOPES } from '../manifest.js';

/** What a workspace granted the app. */
export const grantSchema = z.object({
  botToken: z.string(),
  botId: z.string(),
  botUserId: z.string(),
  /** Null where Slack did not tell. */
  scopes: z.array(z.string()).nullable(),
});

export type Grant = Readonly<z.infer<typeof grantSchema>>;

/** Scopes of the manifest that a workspace did not grant. */
export function missingScopes({ scopes }: Pick<Grant, 'scopes'>): readonly string[] {
  return scopes === null ? [] : BOT_SCOPES.filter((scope) => !scopes.includes(scope));
}
