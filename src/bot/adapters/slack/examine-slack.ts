import { orFinding } from '../../doctor/examine.js';
import type { Finding } from '../../doctor/finding.js';
import { messagesIn } from '../../messages/catalogue.js';
import { doctorMessages } from '../../messages/doctor.js';
import type { DoctorMessages } from '../../messages/doctor-messages.js';
import { slackMessages } from '../../messages/slack.js';
import { openLog } from '../../service/log.js';
import type { SlackConfig } from '../../service-config.js';
import { missingWords } from './describe-setup.js';
import { enterSlack, enterSocket } from './enter-slack.js';
import { missingScopes } from './installing/grant.js';
import { openSlackLibrary, type SlackLibrary } from './slack-library.js';
import { checkSetup, type SlackReady } from './slack-setup.js';

const SUBJECT = 'slack';

/** Settings, tokens and what the workspace granted. */
export async function examineSlack(config: SlackConfig): Promise<readonly Finding[]> {
  const { appToken, botToken, clientId, clientSecret, signingSecret } = config;
  const isOff = [appToken, botToken, clientId, clientSecret, signingSecret].every((one) => one === null);
  if (isOff) return [found('off', ({ off }) => off)];
  const setup = checkSetup(config);
  if (setup.kind === 'incomplete') {
    return [{ subject: SUBJECT, state: 'wrong', say: (language) => missingWords(setup, language).join('\n') }];
  }
  const { access, apiUrl, transport } = setup.ready;
  // What goes wrong is said by the findings.
  const { open } = await openSlackLibrary(apiUrl, await openLog('silent'));
  return [await examineAccess(access, open), ...(await examineSocket(transport, open))];
}

type Open = SlackLibrary['open'];

async function examineAccess(access: SlackReady['access'], open: Open): Promise<Finding> {
  if (access.kind === 'oauth') return found('fine', ({ slack }) => slack.installed);
  const entered = await orFinding(SUBJECT, () => enterSlack(open(access.botToken), access.botToken));
  if ('subject' in entered) return entered;
  const missing = missingScopes(entered.grant);
  if (missing.length === 0) return found('fine', ({ slack }) => slack.entered);
  const say: Finding['say'] = (language) => messagesIn(slackMessages, language).setup.missingScopes(missing.join(', '));
  return { subject: SUBJECT, state: 'wrong', say };
}

async function examineSocket(transport: SlackReady['transport'], open: Open): Promise<readonly Finding[]> {
  if (transport.kind === 'http') return [];
  const opened = await orFinding(SUBJECT, async () => {
    await enterSocket(open(transport.appToken));
    return 'open';
  });
  return [typeof opened === 'string' ? found('fine', ({ slack }) => slack.socket) : opened];
}

function found(state: Finding['state'], words: (messages: DoctorMessages) => string): Finding {
  return { subject: SUBJECT, state, say: (language) => words(messagesIn(doctorMessages, language)) };
}
