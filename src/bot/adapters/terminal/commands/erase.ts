import { messagesIn } from '../../../messages/catalogue.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { WrongUsageError } from '../../../errors/wrong-usage-error.js';
import type { Command } from '../command.js';
import { jsonLine } from '../json-line.js';
import type { EraseResult } from '../../../results/schemas.js';
import { uiLanguage } from '../ui-language.js';

/** `erase`: removes everything that is kept of a workspace, or of one of its users, and says how much that was. */
export const erase: Command = async ({ config, options, output, parts }) => {
  const { workspace, user = null } = options;
  if (workspace === undefined) throw new WrongUsageError('missing-option', { subject: '--workspace' });
  const records = await parts.erase(workspace, user);
  const result: EraseResult = { workspace, user, records };
  const messages = messagesIn(terminalMessages, uiLanguage(config));
  await output.writeLine(options.output === 'json' ? jsonLine(result) : messages.erased(result));
  return 0;
};
