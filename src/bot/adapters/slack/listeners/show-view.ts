import type { App, types } from '@slack/bolt';

import type { Press } from './press.js';

type Client = App['client'];

/** Opens a modal, or turns the page of the one that was pressed in. */
export async function showView(
  { view: open, trigger, channel }: Press,
  view: types.ModalView,
  client: Client,
): Promise<void> {
  const kept = { ...view, private_metadata: channel };
  if (open === null) await client.views.open({ trigger_id: trigger, view: kept });
  else await client.views.update({ view_id: open, view: kept });
}
