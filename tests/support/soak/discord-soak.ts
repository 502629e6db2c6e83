import { missingIn } from '../discord-answers.js';
import { discordRun } from '../discord-run.js';
import { lettersOf, readMarkdown } from '../discord-markdown/read-markdown.js';
import type { FaultOptions } from '../discord-server/faults.js';
import { shownText } from '../discord-server/shown.js';
import { startDiscordServer, type DiscordServer } from '../discord-server/start-discord-server.js';
import type { Message } from '../discord-server/world.js';
import { systemClock } from '../server-parts/clock.js';
import type { SoakPlatform, StartSoakPlatform } from './soak-platform.js';

/**
 * A Discord with these faults, in whose channels `/ask` is used. What is asked while the app is away is lost there.
 *
 * @param answers the text of the answer to each question: a message that shows all of it says it, in other marks
 */
export function discordSoak(faults: FaultOptions, answers: ReadonlyMap<string, string>): StartSoakPlatform {
  return async ({ members, channels }) => {
    const server = await startDiscordServer({ clock: systemClock, faults });
    const users = Array.from({ length: members }, (_, index) => server.places.addUser(`user-${index}`));
    const guild = server.places.addGuild('soak', users);
    const rooms = Array.from({ length: channels }, (_, index) => server.places.addChannel(guild, `channel-${index}`));
    return {
      run: discordRun(server),
      async ask({ member, channel, text }) {
        const [user, room] = [users[member], rooms[channel]];
        if (user === undefined || room === undefined) throw new RangeError('Nobody to ask');
        const acted = await server.people.actions.slash({
          user,
          channel: room,
          name: 'ask',
          options: { question: text },
        });
        if (!acted.acknowledged) return null;
        return () =>
          server.people
            .answersOf(acted)
            .map(saysOf(answers.get(text) ?? ''))
            .join('');
      },
      repeatMissed: () => undefined,
      ...tellOf(server),
      close: () => server.close(),
    };
  };
}

/** The text that a message shows; its own words where it shows another. */
const saysOf =
  (text: string) =>
  (message: Message): string => {
    const words = lettersOf(readMarkdown(shownText(message)));
    return missingIn(words, text) === null ? text : words;
  };

function tellOf({ discord }: DiscordServer): Pick<SoakPlatform, 'refused' | 'injected'> {
  return {
    refused: () =>
      discord.refused
        .filter(({ injected }) => !injected)
        .map(({ route, code, message }) => `${route}: ${code} ${message}`),
    injected() {
      const injected: Record<string, number> = { resumed: discord.gateway.counts.resumed };
      for (const { message } of discord.refused.filter((one) => one.injected)) {
        injected[message] = (injected[message] ?? 0) + 1;
      }
      return injected;
    },
  };
}
