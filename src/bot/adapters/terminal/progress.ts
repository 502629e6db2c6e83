import { displayWidth } from '../../reply/display-width.js';
import type { TerminalMessages } from '../../messages/terminal-messages.js';
import type { Output } from './output.js';

/** How far the building of an index is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Shows the progress of one piece of work. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Clears what a terminal shows of it. */
  finish(): void;
}

/** Columns of a bar at the most; a narrow terminal gets a shorter one, or none. */
const WIDEST_BAR = 30;
/** Columns of what stands around the bar: " [] 100%" and one that is left free, so that no line wraps. */
const AROUND_BAR = 9;
const CLEAR_LINE = '\r\u001b[K';

/** A bar that redraws itself on a terminal; elsewhere one line when the work begins. */
export function progressDisplay(notices: Output, messages: TerminalMessages): ProgressDisplay {
  return notices.isTerminal ? bar(notices, messages.indexing) : announcement(notices, messages.buildingIndex);
}

function bar({ stream, columns }: Output, label: string): ProgressDisplay {
  const width = Math.max(0, Math.min(WIDEST_BAR, columns - displayWidth(label) - AROUND_BAR));
  let shown = '';
  return {
    show: ({ done, total }) => {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * width);
      const drawn = width === 0 ? '' : ` [${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`;
      const line = `${label}${drawn} ${Math.floor(share * 100)}%`;
      if (line !== shown) stream.write(`${CLEAR_LINE}${line}`);
      shown = line;
    },
    finish: () => {
      if (shown !== '') stream.write(CLEAR_LINE);
    },
  };
}

function announcement({ stream }: Output, text: string): ProgressDisplay {
  let announced = false;
  return {
    show: () => {
      if (!announced) stream.write(`${text}\n`);
      announced = true;
    },
    finish: () => undefined,
  };
}
