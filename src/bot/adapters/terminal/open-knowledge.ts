import type { KnowledgeIndex } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { terminalMessages } from '../../messages/terminal.js';
import type { CommandContext } from './command.js';
import { type Progress, progressDisplay } from './progress.js';
import { uiLanguage } from './ui-language.js';

/** Opens the corpus of a run, building its index where it is missing or old; says so on standard error. */
export async function openKnowledge({ config, parts, notices, signal }: CommandContext): Promise<KnowledgeIndex> {
  const messages = messagesIn(terminalMessages, uiLanguage(config));
  const display = progressDisplay(notices, messages);
  const { corpusFolder, indexFolder, modelFolder } = config;
  const onProgress = (progress: Progress): void => display.show(progress);
  try {
    const knowledge = await parts.openKnowledge({ corpusFolder, indexFolder, modelFolder, onProgress, signal });
    display.finish();
    for (const notice of knowledge.notices) await notices.writeLine(messages.notices[notice]);
    return knowledge;
  } catch (error) {
    display.finish();
    throw error;
  }
}
