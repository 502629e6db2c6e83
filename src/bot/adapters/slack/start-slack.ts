import type * as Bolt from '@slack/bolt';

import type { Language } from '../../../knowledge/index.js';
import { createDesk } from '../../conversation/desk.js';
import { noteAsked } from '../../conversation/note-asked.js';
import { platformDelivery } from '../../conversation/platform-delivery.js';
import { createSpeaker } from '../../conversation/speaker.js';
import { runningPlatform, type StoppablePlatform } from '../../conversation/running-platform.js';
import { timedDesk } from '../../conversation/timed-desk.js';
import type { LogTexts } from '../../service-config.js';
import { orRefused } from '../../service/door.js';
import { errorName } from '../../service/log.js';
import type { PlatformParts } from '../../service/platform.js';
import { slackCarrier } from './delivery/slack-carrier.js';
import { directPlace } from './direct.js';
import { isAskedAlready } from './edited-mention.js';
import type { EnteredSlack } from './enter-workspaces.js';
import { readIncoming } from './incoming.js';
import { missingScopes } from './installing/grant.js';
import type { Workspaces } from './installing/workspaces.js';
import { KeepingReceiver } from './keeping-receiver.js';
import { listenForBriefForms } from './listeners/on-brief-form.js';
import { listenForCommands } from './listeners/on-command.js';
import { listenForFeedbackForms } from './listeners/on-feedback-form.js';
import { listenForHome } from './listeners/on-home.js';
import { listenForMessageShortcuts } from './listeners/on-message-shortcut.js';
import { listenForPanel } from './listeners/on-panel.js';
import { listenForPresses } from './listeners/on-press.js';
import { tellMissingScopes } from './listeners/tell-missing-scopes.js';
import { readAsked } from './read-asked.js';
import type { SlackDesk } from './slack-desk.js';
import { createReceiver } from './slack-receiver.js';
import { slackDoor } from './slack-door.js';
import type { SlackReady } from './slack-setup.js';
import { slackWording } from './slack-wording.js';
import { startedLines } from './started-lines.js';
import { workspaceLeft } from './workspace-left.js';
import { workspacePosters } from './workspace-posters.js';

/** What the adapter runs on. */
export interface SlackParts extends PlatformParts {
  readonly ready: SlackReady;
  readonly entered: EnteredSlack;
  /** Whether the log holds the words of questions. */
  readonly logTexts: LogTexts;
}

/** The running adapter. */
export interface RunningSlack extends StoppablePlatform {
  /** Scopes that the installation of the token lacks. */
  readonly missingScopes: readonly string[];
}

/**
 * Starts the adapter; it answers when this resolves. What an earlier process left is answered first.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, StateUnavailableError
 */
export async function startSlack(parts: SlackParts): Promise<RunningSlack> {
  const { charts, ready, server, knowledge, adviser, responder, state, log, meter } = parts;
  const { library, workspaces, home, store } = parts.entered;
  const { bolt, logger, clientOptions, open } = library;
  const wording = slackWording({ corpus: knowledge.corpus, draw: (data) => charts.draw(data) });
  const carrier = slackCarrier(workspacePosters(workspaces, open));
  const delivery = platformDelivery(parts, { carrier, speaker: createSpeaker({ responder, state, wording }) });
  const hearing = createReceiver(bolt, { ready, logger, server, store });
  const receiver = new KeepingReceiver(hearing.receiver, async (body) => {
    const event = readIncoming(body);
    const isRepeat =
      event !== null &&
      ((await isAskedAlready(body, event, state.events)) || (await delivery.accept(event)) === 'known');
    const asked = isRepeat ? null : readAsked(body);
    if (asked !== null) noteAsked(asked, parts);
    // Before it is acknowledged: Slack tells it again where the database is away.
    const left = workspaceLeft(body);
    if (left !== null) await state.eraseWorkspace(left);
  });
  const app = new bolt.App({ authorize: authorizer(workspaces), receiver, clientOptions, logger });
  app.error(async (error) => log.error({ error: errorName(error) }, 'a listener failed'));
  const accept: SlackDesk['accept'] = (event) => delivery.accept(event);
  const desk = createDesk({ corpus: knowledge.corpus, adviser, responder, state, accept, wording, directPlace });
  listen(app, timedDesk(desk, meter), workspaces);
  await delivery.resume();
  await orRefused(slackDoor, () => app.start());
  const missing = home === null ? [] : missingScopes(home);
  const address = ready.transport.kind === 'socket' ? null : (server?.address ?? null);
  const describe = (language: Language): readonly string[] => startedLines({ ready, missing, address }, language);
  const listening = { ready: () => hearing.ready(), stop: () => app.stop() };
  return { ...runningPlatform({ hearing: listening, delivery, address, describe }), missingScopes: missing };
}

/** Slack's own name for a workspace is enough: the app is in each by a token of its own. */
function authorizer(workspaces: Workspaces): Bolt.Authorize<boolean> {
  return async ({ teamId = '' }) => {
    const { botToken, botId, botUserId } = await workspaces.grantOf(teamId);
    return { botToken, botId, botUserId, teamId };
  };
}

function listen(app: Bolt.App, desk: SlackDesk, workspaces: Workspaces): void {
  listenForPresses(app, desk);
  listenForFeedbackForms(app, desk);
  listenForCommands(app, desk);
  listenForMessageShortcuts(app, desk);
  listenForBriefForms(app, desk);
  listenForHome(app, desk, workspaces);
  tellMissingScopes(app, desk, workspaces);
  listenForPanel(app, desk);
}
