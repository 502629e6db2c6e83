import type { JsonObject } from '../../server-parts/json.js';
import type { Gateway } from '../gateway/gateway.js';
import type { Interaction } from './interactions.js';

/** A way for interactions to get to the app. */
export interface Delivery {
  /** The key that the app checks signatures with, in hexadecimal; null where nothing is signed. */
  readonly publicKey: string | null;
  /** Brings it once; what does not arrive is lost, and the interaction has failed. */
  deliver(interaction: Interaction, payload: JsonObject): void;
}

/** Tells interactions over the gateway, like any other event. */
export function gatewayDelivery(gateway: Gateway): Delivery {
  return {
    publicKey: null,
    deliver: (interaction, payload) => {
      const { guild_id: guild } = payload;
      const isHeard = gateway.dispatch({
        name: 'INTERACTION_CREATE',
        data: payload,
        guild: typeof guild === 'string' ? guild : null,
        intent: null,
        veiled: null,
      });
      if (!isHeard && interaction.state === 'waiting') interaction.state = 'failed';
    },
  };
}
