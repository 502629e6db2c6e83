import { WrongUsageError } from '../../../errors/wrong-usage-error.js';
import type { Command, CommandContext } from '../command.js';
import { adviserOpener } from '../open-adviser.js';
import { uiLanguage } from '../ui-language.js';
import { openKnowledge } from '../with-knowledge.js';
import { runPlatforms } from './platforms.js';

/** `mcp`: serves the agent that started it; `mcp --http` serves agents at /mcp, beside platforms that are named. */
export const mcp: Command = async (context) => {
  if (context.options.http) return runPlatforms('mcp', context);
  // Standard output is the agent's alone: other platforms run in a service.
  if (context.argument !== null) throw new WrongUsageError('unexpected-argument', { subject: context.argument });
  await serveAgent(context);
  return 0;
};

async function serveAgent(context: CommandContext): Promise<void> {
  const { config, input, notices, output, parts, signal } = context;
  await parts.serveAgent({
    open: async (onProgress, stopped) => {
      const openAdviser = await adviserOpener(context);
      const hear = { ...context, signal: stopped };
      const knowledge = await openKnowledge(hear, ({ done, total }) => onProgress(done, total));
      return { knowledge, adviser: await openAdviser(knowledge) };
    },
    language: uiLanguage(config),
    input,
    output: output.stream,
    tell: (line) => notices.writeLine(line),
    signal,
  });
}
