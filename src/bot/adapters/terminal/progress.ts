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

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[K';

/** A bar that redraws itself on a terminal; elsewhere one line when the work begins. */
export function progressDisplay(notices: Output, messages: TerminalMessages): ProgressDisplay {
  return notices.isTerminal ? bar(notices.stream, messages) : announcement(notices.stream, messages);
}

function bar(stream: NodeJS.WriteStream, messages: TerminalMessages): ProgressDisplay {
  let shown = '';
  return {
    show: ({ done, total }) => {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * BAR_WIDTH);
      const drawn = '#'.repeat(filled) + '-'.repeat(BAR_WIDTH - filled);
      const line = `${messages.buildingIndex} [${drawn}] ${Math.floor(share * 100)}%`;
      if (line !== shown) stream.write(`${CLEAR_LINE}${line}`);
      shown = line;
    },
    finish: () => {
      if (shown !== '') stream.write(CLEAR_LINE);
    },
  };
}

function announcement(stream: NodeJS.WriteStream, messages: TerminalMessages): ProgressDisplay {
  let announced = false;
  return {
    show: () => {
      if (!announced) stream.write(`${messages.buildingIndex}…\n`);
      announced = true;
    },
    finish: () => undefined,
  };
}
