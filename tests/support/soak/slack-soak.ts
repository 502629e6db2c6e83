import { unescaped } from '../slack-limits.js';
import { slackRun } from '../slack-run.js';
import { manualClock, type ManualClock } from '../server-parts/clock.js';
import type { FaultOptions } from '../slack-server/faults.js';
import { startSlackServer, type SlackServer } from '../slack-server/start-slack-server.js';
import type { ReadAnswer, SoakPlatform, StartSoakPlatform } from './soak-platform.js';

/** The first repetition of an event that Slack waits with; the clock of the test Slack is moved so far. */
const REPETITION = 60_000;

/** A Slack with these faults, in whose channels the app is named. */
export function slackSoak(faults: FaultOptions): StartSoakPlatform {
  return async ({ members, channels }) => {
    const clock = manualClock();
    const server = await startSlackServer({ clock, faults });
    const { team } = server;
    const users = Array.from({ length: members }, (_, index) => team.addUser(`user-${index}`));
    const rooms = Array.from({ length: channels }, (_, index) => team.addChannel(`channel-${index}`, users));
    return {
      run: slackRun(server),
      async ask({ member, channel, text }) {
        const [user, room] = [users[member], rooms[channel]];
        if (user === undefined || room === undefined) throw new RangeError('Nobody to ask');
        const { ts } = await team.mention({ channel: room, user, text });
        const read: ReadAnswer = () =>
          team
            .answers(room, ts)
            .map((message) => unescaped(message.text))
            .join('');
        // What the app misses is told again.
        return { as: 'told', read };
      },
      missed: () => server.slack.deliveries.waiting,
      repeatMissed: () => repeatMissed(server, clock),
      ...tellOf(server),
      close: () => server.close(),
    };
  };
}

/** Events that were not acknowledged come again when Slack's time is there, which is now. */
function repeatMissed({ slack }: SlackServer, clock: ManualClock): void {
  if (slack.deliveries.waiting > 0 && slack.socketMode.isConnected) clock.advance(REPETITION);
}

function tellOf({ slack }: SlackServer): Pick<SoakPlatform, 'refused' | 'injected'> {
  return {
    refused: () => slack.refused.filter((one) => !one.injected).map(({ method, error }) => `${method}: ${error}`),
    injected() {
      const injected: Record<string, number> = {
        repeated: slack.deliveries.attempts.filter(({ number }) => number > 0).length,
      };
      for (const { error } of slack.refused.filter((one) => one.injected)) injected[error] = (injected[error] ?? 0) + 1;
      return injected;
    },
  };
}
