import type { Entrance } from '../service/platform-meter.js';

/** That something was asked: by what way, where, and in what words. */
export interface Asked {
  readonly entrance: Entrance;
  readonly workspace: string;
  /** Null where it was asked in no channel: in a form, on a page of the app's own. */
  readonly channel: string | null;
  /** What was typed; null where nothing was. */
  readonly text: string | null;
}
