import type { JsonObject } from '../../server-parts/json.js';
import type { Slack } from '../slack.js';
import type { Workspace } from '../workspace.js';

/** The event with what Slack wraps around it. */
export function eventBody({ ids, app, clock }: Slack, workspace: Workspace, event: JsonObject): JsonObject {
  const eventId = ids.next('Ev');
  return {
    token: 'verification',
    team_id: workspace.id,
    api_app_id: app.appId,
    type: 'event_callback',
    event,
    event_id: eventId,
    event_time: Math.floor(clock.now() / 1000),
    event_context: `context-${eventId}`,
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: workspace.installation?.botUser ?? null,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}
