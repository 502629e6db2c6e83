import type { Command } from '../command.js';
import { uiLanguage } from '../ui-language.js';
import { withKnowledge } from '../with-knowledge.js';

/** `slack`: answers in Slack until it is interrupted; without its settings it says what is missing. */
export const slack: Command = async (context) => {
  const { config, notices, parts, signal } = context;
  const language = uiLanguage(config);
  const service = await parts.openSlack();
  if (service.kind === 'incomplete') {
    await notices.writeLine(service.describe(language));
    return 1;
  }
  await service.run({
    withAnswering: (observe, work) =>
      withKnowledge(context, async ({ knowledge, tellNotices }) => {
        const adviser = await parts.createAdviser(knowledge, observe);
        const responder = await parts.createResponder(knowledge, adviser, observe);
        await tellNotices();
        await work({ knowledge, adviser, responder });
      }),
    language,
    tell: (line) => notices.writeLine(line),
    signal,
  });
  return 0;
};
