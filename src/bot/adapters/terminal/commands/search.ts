import { detectLanguage } from '../../../../knowledge/index.js';
import { questionText } from '../../../question-text.js';
import type { SearchHit } from '../../../results/schemas.js';
import { hitsText, searchHits, USUAL_HITS } from '../../../results/search-hits.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { SearchRequest } from '../batch/requests.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import { withKnowledge } from '../with-knowledge.js';

/** `search "…" --k N` and `search --batch FILE`. */
export const search: Command = async (context) => {
  const { batch } = context.options;
  if (batch === undefined) await searchOnce(questionArgument(context.argument ?? ''), context);
  else await searchBatch(batch, context);
  return 0;
};

async function searchOnce(query: string, context: CommandContext): Promise<void> {
  const { options, config, output } = context;
  await withKnowledge(context, async ({ knowledge }) => {
    const hits = await searchHits({ query, document: options.document, limit: options.k ?? USUAL_HITS }, knowledge);
    const language = config.language ?? detectLanguage(query);
    await output.writeLine(options.output === 'json' ? jsonLine({ id: null, hits }) : hitsText(hits, language));
  });
}

async function searchBatch(file: string, context: CommandContext): Promise<void> {
  const source = await openBatch(file, interruptible(context.input, context.signal));
  const [{ runBatch }, { searchRequestSchema }] = await Promise.all([
    import('../batch/run-batch.js'),
    import('../batch/requests.js'),
  ]);
  const { document, k: limit = USUAL_HITS } = context.options;
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const answer = async (request: SearchRequest): Promise<{ hits: SearchHit[] }> => {
      const query = questionText(request.query);
      const hits = await searchHits({ query, document: request.document ?? document, limit }, knowledge);
      await tellNotices();
      return { hits };
    };
    await runBatch(source, { schema: searchRequestSchema, question: ({ query }) => query, answer }, context);
  });
}
