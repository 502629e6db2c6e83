import type { Platform } from '../../../service/platform.js';
import type { Command, CommandContext } from '../command.js';
import type { ExitStatus } from '../exit-status.js';
import { adviserOpener } from '../open-adviser.js';
import { isPlatformName } from '../platform-names.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `slack`, `slack discord`: answers there until it is interrupted; without its settings it says what is missing. */
export const slack: Command = (context) => runPlatforms('slack', context);

/** The same for Discord; `--register` sees to its commands and ends. */
export const discord: Command = (context) =>
  context.options.register ? registerCommands(context) : runPlatforms('discord', context);

/** All of them in this process, over one index. */
export async function runPlatforms(first: Platform['name'], context: CommandContext): Promise<ExitStatus> {
  const { argument, config, notices, parts, signal } = context;
  const language = uiLanguage(config);
  const others = (argument ?? '').split(' ').filter(isPlatformName);
  const service = await parts.openPlatforms([...new Set([first, ...others])], language);
  if (service.kind === 'incomplete') {
    await notices.writeLine(service.describe(language));
    return 1;
  }
  await service.run({
    withAnswering: async (observe, work) => {
      const openAdviser = await adviserOpener(context);
      return withKnowledge(context, async ({ knowledge, tellNotices }) => {
        const adviser = await openAdviser(knowledge, observe);
        const responder = await parts.createResponder(knowledge, adviser, observe);
        await tellNotices();
        await work({ knowledge, adviser, responder });
      });
    },
    language,
    tell: (line) => notices.writeLine(line),
    signal,
  });
  return 0;
}

async function registerCommands({ config, notices, output, parts }: CommandContext): Promise<ExitStatus> {
  const { kind, lines } = await parts.registerDiscord(uiLanguage(config));
  for (const line of lines) await (kind === 'done' ? output : notices).writeLine(line);
  return kind === 'done' ? 0 : 1;
}
