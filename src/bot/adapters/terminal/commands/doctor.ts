import { findingLine } from '../../../doctor/finding-line.js';
import type { Command } from '../command.js';
import { openKnowledge } from '../with-knowledge.js';
import { uiLanguage } from '../ui-language.js';

/** `doctor`: what the services need, part by part, in words and without secrets; status 1 where something is wrong. */
export const doctor: Command = async (context) => {
  const language = uiLanguage(context.config);
  let isWell = true;
  for await (const finding of context.parts.examine(() => openKnowledge(context))) {
    await context.output.writeLine(findingLine(finding, language));
    isWell &&= finding.state !== 'wrong';
  }
  return isWell ? 0 : 1;
};
