import type { IndexNotice, KnowledgeIndex, ModelLoading } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import type { CommandContext } from './command.js';
import { type Progress, progressDisplay } from './progress.js';
import { uiLanguage } from './ui-language.js';

/** The corpus of a run, and the means to say on standard error what its user should know. */
export interface OpenedKnowledge {
  readonly knowledge: KnowledgeIndex;
  /** Tells the notices that have come up since the last call; a model that cannot run shows at the first search. */
  readonly tellNotices: () => Promise<void>;
}

/** A run, and whether it searches: work that does not is done in half the time where no model loads for it. */
export interface OpeningContext extends CommandContext {
  /** @defaultValue at once */
  readonly modelLoading?: ModelLoading;
}

/**
 * Opens the corpus of a run, building its index where it is missing or old, and closes it after the work. Progress,
 * skipped files and notices go to standard error.
 */
export async function withKnowledge<Result>(
  context: OpeningContext,
  work: (opened: OpenedKnowledge) => Promise<Result>,
): Promise<Result> {
  const knowledge = await openKnowledge(context);
  const told = new Set<IndexNotice>();
  const messages = messagesIn(terminalMessages, uiLanguage(context.config));
  const tellNotices = async (): Promise<void> => {
    for (const notice of knowledge.notices) {
      if (!told.has(notice)) await context.notices.writeLine(messages.notices[notice]);
      told.add(notice);
    }
  };
  try {
    const result = await work({ knowledge, tellNotices });
    await tellNotices();
    return result;
  } finally {
    await knowledge.close();
  }
}

/**
 * Opens the corpus of a run; it is the caller's to close.
 *
 * @param hear told of progress too
 */
export async function openKnowledge(
  { config, parts, notices, signal, modelLoading = 'at-once' }: OpeningContext,
  hear?: (progress: Progress) => void,
): Promise<KnowledgeIndex> {
  const messages = messagesIn(terminalMessages, uiLanguage(config));
  const display = progressDisplay(notices, messages);
  const onProgress = (progress: Progress): void => {
    display.show(progress);
    hear?.(progress);
  };
  const { corpusFolder, indexFolder, modelFolder } = config;
  const knowledge = await parts
    .openKnowledge({ corpusFolder, indexFolder, modelFolder, modelLoading, onProgress, signal })
    .finally(() => display.finish());
  const { skipped } = knowledge.corpus;
  if (knowledge.built && skipped.length > 0) await notices.writeLine(messages.skippedNotice(skipped.length));
  return knowledge;
}
