import { answerInteraction } from '../interactions/answer.js';
import type { Interaction } from '../interactions/interactions.js';
import { hasFlag, MESSAGE_FLAG } from '../protocol/message-flags.js';
import type { JsonObject } from '../../server-parts/json.js';
import { handedMessage } from './message-json.js';
import { NOTHING, ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

function answer(call: Call): Answered {
  const { discord, params, body, files, query } = call;
  const interaction = discord.interactions.toAnswer(params['interaction'] ?? '', params['token'] ?? '');
  answerInteraction(discord, interaction, body, files);
  return query.get('with_response') === 'true' ? ok(callbackJson(call, interaction)) : NOTHING;
}

/** What came of the answer, for an app that asks. */
function callbackJson({ discord, body }: Call, { id, original }: Interaction): JsonObject {
  const message = original === null ? undefined : discord.world.message(original);
  const isLoading = message !== undefined && hasFlag(message.flags, MESSAGE_FLAG.loading);
  const about = message && {
    response_message_id: message.id,
    response_message_loading: isLoading,
    response_message_ephemeral: message.onlyFor !== null,
  };
  return {
    interaction: { id, type: 2, ...about },
    ...(message && { resource: { type: body.type, message: handedMessage(discord, message) } }),
  };
}

export const callbackRoutes: readonly Route[] = [
  {
    token: 'none',
    allowance: ORDINARY,
    method: 'POST',
    pattern: '/interactions/:interaction/:token/callback',
    run: answer,
  },
];
