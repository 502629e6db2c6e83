import { detectLanguage, type KnowledgeIndex, type ScoredPassage } from '../../../../knowledge/index.js';
import { UnknownDocumentError } from '../../../errors/unknown-document-error.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { questionText } from '../../../question-text.js';
import { plainLine } from '../../../reply/plain-text.js';
import { sectionLabel } from '../../../reply/source-address.js';
import { interruptible } from '../batch/interruptible.js';
import { openBatch } from '../batch/open-batch.js';
import type { SearchRequest } from '../batch/requests.js';
import type { Command, CommandContext } from '../command.js';
import { jsonLine } from '../json-line.js';
import { questionArgument } from '../question-argument.js';
import type { SearchHit } from '../results.js';
import { withKnowledge } from '../with-knowledge.js';

/** Hits without --k: the contract of the command line. */
const DEFAULT_LIMIT = 10;
/** Characters of a passage that a person sees of a hit; --json gives the whole. */
const EXCERPT = 160;

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
    const hits = await hitsOf(query, options.document, knowledge, options.k ?? DEFAULT_LIMIT);
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
  const { document, k = DEFAULT_LIMIT } = context.options;
  await withKnowledge(context, async ({ knowledge, tellNotices }) => {
    const answer = async (request: SearchRequest): Promise<{ hits: SearchHit[] }> => {
      const hits = await hitsOf(questionText(request.query), request.document ?? document, knowledge, k);
      await tellNotices();
      return { hits };
    };
    await runBatch(source, { schema: searchRequestSchema, question: ({ query }) => query, answer }, context);
  });
}

async function hitsOf(
  text: string,
  document: string | undefined,
  { corpus, retriever }: KnowledgeIndex,
  limit: number,
): Promise<SearchHit[]> {
  const held = corpus.documents.map(({ id }) => id);
  if (document !== undefined && !held.includes(document)) throw new UnknownDocumentError(document, held);
  const language = detectLanguage(text);
  const found = await retriever.retrieve({ text, language, limit, ...(document !== undefined && { document }) });
  return found.map(hitOf);
}

function hitOf({ passage, score }: ScoredPassage): SearchHit {
  return { document: passage.document, section: passage.section, passage: passage.id, score, text: passage.text };
}

function hitsText(hits: readonly SearchHit[], language: 'zh' | 'en'): string {
  if (hits.length === 0) return messagesIn(terminalMessages, language).noHits;
  return hits
    .map((hit, index) => {
      const section = sectionLabel(hit.section, language);
      const place = section === null ? hit.passage : `${hit.passage} · ${section}`;
      return `${index + 1}. ${plainLine(place)} · ${hit.score.toFixed(3)}\n   ${excerpt(plainLine(hit.text))}`;
    })
    .join('\n');
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= EXCERPT ? text : `${characters.slice(0, EXCERPT).join('')}…`;
}
