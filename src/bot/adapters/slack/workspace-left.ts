import { z } from 'zod';

const bodySchema = z.object({
  team_id: z.string(),
  event: z.discriminatedUnion('type', [
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({
      type: z.literal('tokens_revoked'),
      tokens: z.object({ bot: z.array(z.string()).nullish() }),
    }),
  ]),
});

/**
 * The workspace that Slack says has removed the app, or has taken its token away; null where a body says nothing of the
 * kind. A removal is told as both. Users' own tokens say nothing of the app: it holds none.
 */
export function workspaceLeft(body: unknown): string | null {
  const { data } = bodySchema.safeParse(body);
  if (data === undefined) return null;
  const { event, team_id: workspace } = data;
  const isLeft = event.type === 'app_uninstalled' || (event.tokens.bot ?? []).length > 0;
  return isLeft ? workspace : null;
}
