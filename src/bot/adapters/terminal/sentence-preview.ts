import { displayWidth } from '../../reply/display-width.js';
import { plainLine } from '../../reply/plain-text.js';
import { type Colour, dimmed } from './colour.js';
import type { CommandContext } from './command.js';
import type { Output } from './output.js';
import { colourOf, wrappedText } from './show-reply.js';

/** Hears of each sentence of a model that passed. */
type OnSentence = (sentence: string) => void;

/** Rows of the terminal that stay free: what has left it at the top could not be taken back. */
const FREE_ROWS = 2;

/**
 * Makes a reply, and meanwhile shows a model's sentences as they pass: the reply itself is put in order once all of it is
 * known. They are shown on standard error and taken back in the end, so that standard output is the same with and
 * without them; and only where the reply is for a person at a terminal that can take back what it shows.
 */
export async function withPreview<Made>(
  { config, notices, options, output }: Pick<CommandContext, 'config' | 'notices' | 'options' | 'output'>,
  make: (onSentence: OnSentence) => Promise<Made>,
): Promise<Made> {
  const isWatched = output.isTerminal && notices.isTerminal && options.output === 'text';
  if (!isWatched || config.redrawing === 'refused') return make(() => undefined);
  const preview = previewOn(notices, colourOf(notices, config));
  try {
    return await make(preview.show);
  } finally {
    await preview.clear();
  }
}

interface Preview {
  readonly show: OnSentence;
  /** Takes back what is shown. */
  readonly clear: () => Promise<void>;
}

function previewOn(notices: Output, colour: Colour): Preview {
  let [shown, isFull] = [0, false];
  return {
    show: (sentence) => {
      const text = wrappedText(plainLine(sentence), notices);
      const rows = rowsOf(text, notices.columns);
      // One that is left out is not followed by another: what is shown is how the reply begins.
      isFull ||= shown + rows > notices.rows - FREE_ROWS;
      if (isFull) return;
      shown += rows;
      notices.stream.write(`${dimmed(text, colour)}\n`);
    },
    clear: async () => {
      if (shown > 0) await notices.write(`\r\u001b[${shown}A\u001b[J`);
    },
  };
}

/** A word that is wider than the terminal takes several rows. */
function rowsOf(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0);
}
