import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../../src/bot/adapters/discord/render/render-reply.js';
import type { DiscordMessage } from '../../../../src/bot/adapters/discord/discord-message.js';
import { discordMessages } from '../../../../src/bot/messages/discord.js';
import { bareNames } from '../../../../src/bot/reply/source-names.js';
import type { Reply } from '../../../../src/bot/reply/reply.js';
import { drawAsJson, missingAnywhere, missingIn, pageFaults, shownOn } from '../../../support/discord-answers.js';
import { anyReply, REPLY_SHAPES, replyShaped } from '../../../support/generated-replies.js';

const RECEIPT = '0123456789abcdef0123456789abcdef';
// MATRIX_RUNS: replies of each kind and language; `npm run verify` tries more.
const FEW = 1;
const RUNS = Number(process.env['MATRIX_RUNS'] ?? FEW);
/** The few are the same each time, so that a red run tells of the change that was made; the many differ. */
const SERIES = RUNS === FEW ? { seed: 20_261_127 } : {};
/** The longest texts take seconds each on a machine with much else to do. */
const PATIENCE = 120_000 + RUNS * 10_000;
/** Pictures hold so many columns. */
const MOST_COLUMNS = 8;

const CASES = REPLY_SHAPES.flatMap((shape) =>
  (['zh', 'en'] as const).flatMap((language) =>
    (['drawn', 'none'] as const).map((pictures) => [shape, language, pictures] as const),
  ),
);

function pagesOf(reply: Reply, pictures: 'drawn' | 'none'): readonly DiscordMessage[] {
  const draw = pictures === 'drawn' ? drawAsJson : null;
  return renderReply(reply, {
    names: bareNames,
    receipt: RECEIPT,
    audience: 'asker',
    heading: null,
    chart: null,
    draw,
  });
}

function faultsOf(reply: Reply, pictures: 'drawn' | 'none'): string[] {
  const pages = pagesOf(reply, pictures);
  const isWide = reply.blocks.some((block) => block.type === 'table' && block.columns.length > MOST_COLUMNS);
  const wanted = reply.text.trim() === '' ? discordMessages[reply.language].nothing : reply.text;
  const missing = (isWide ? missingAnywhere : missingIn)(shownOn(pages), wanted);
  return [...pageFaults(pages), ...(missing === null ? [] : [`not shown: ${JSON.stringify(missing)}`])];
}

describe('any reply as pages of Discord', () => {
  it.each(CASES)(
    '%s in %s, pictures %s: within every limit, no character lost, no markup brought to life',
    (shape, language, pictures) => {
      assert(
        property(replyShaped(shape, language), (reply) => {
          expect(faultsOf(reply, pictures)).toEqual([]);
        }),
        { numRuns: RUNS, ...SERIES },
      );
    },
    PATIENCE,
  );

  it(
    'and any mixture of blocks',
    () => {
      assert(
        property(anyReply, (reply) => {
          expect(faultsOf(reply, 'drawn')).toEqual([]);
        }),
        { numRuns: RUNS * 3, ...SERIES },
      );
    },
    PATIENCE,
  );
});
