import type * as Bolt from '@slack/bolt';

/** Loads Bolt: nothing else in the project does. */
export function loadBolt(): Promise<typeof Bolt> {
  return import('@slack/bolt');
}
