import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import type { Command } from '../command.js';
import { jsonLine } from '../json-line.js';
import { uiLanguage } from '../ui-language.js';

/** `feedback`: how answers were judged; with `--export` each as a case for the evaluation, one JSON object a line. */
export const feedback: Command = async ({ config, options, output, parts }) => {
  const cases = await parts.readFeedback();
  if (options.output === 'json') {
    for (const one of cases) await output.writeLine(jsonLine(one));
    return 0;
  }
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const [up, down] = [sum(cases.map((one) => one.up)), sum(cases.map((one) => one.down))];
  await output.writeLine(messagesIn(terminalMessages, uiLanguage(config)).feedback(cases.length, up, down));
  return 0;
};
