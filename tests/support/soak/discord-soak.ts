import { missingIn } from '../discord-answers.js';
import { discordRun } from '../discord-run.js';
import { lettersOf, readMarkdown } from '../discord-markdown/read-markdown.js';
import type { FaultOptions } from '../discord-server/faults.js';
import { shownText } from '../discord-server/shown.js';
import { startDiscordServer, type DiscordServer } from '../discord-server/start-discord-server.js';
import type { Channel, Message, User } from '../discord-server/world.js';
import { systemClock } from '../server-parts/clock.js';
import type { ReadAnswer, SoakPlatform, StartSoakPlatform, ToldQuestion } from './soak-platform.js';

/** Of so many members one names the app; the others use `/ask`. */
const MENTIONING = 5;

/**
 * A Discord with these faults, in whose channels `/ask` is used and the app is named. What is asked while the app is
 * away is lost there.
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
        const asked = { user, channel: room, text };
        const said = saysOf(answers.get(text) ?? '');
        return member % MENTIONING === 0 ? mentioned(server, asked, said) : commanded(server, asked, said);
      },
      missed: () => 0,
      repeatMissed: () => undefined,
      ...tellOf(server),
      close: () => server.close(),
    };
  };
}

interface Question {
  readonly user: User;
  readonly channel: Channel;
  readonly text: string;
}

type Says = (message: Message) => string;

async function commanded({ people }: DiscordServer, { text, ...actor }: Question, says: Says): Promise<ToldQuestion> {
  const acted = await people.actions.slash({ ...actor, name: 'ask', options: { question: text } });
  const read = (): string => people.answersOf(acted).map(says).join('');
  return { as: acted.acknowledged ? 'told' : 'lost', read };
}

/** Nothing acknowledges a message: one without an answer when the app begins a new session may have been lost with the old. */
async function mentioned({ people, discord }: DiscordServer, question: Question, says: Says): Promise<ToldQuestion> {
  const lives = discord.gateway.counts.identified;
  const message = people.mention(question);
  const read: ReadAnswer = () => people.answersTo(message).map(says).join('');
  await people.until(() => read() !== '' || discord.gateway.counts.identified > lives);
  return { as: read() === '' ? 'lost' : 'told', read };
}

/** The text that a message shows; its own words where it shows another. */
const saysOf =
  (text: string): Says =>
  (message) => {
    const words = lettersOf(readMarkdown(shownText(message)));
    return missingIn(words, text) === null ? text : words;
  };

/**
 * What follows from faults that were asked for: an acknowledgement is repeated whose response was lost (40060), or came
 * after three seconds (10062), so that there is nothing to go on from by its token (10015).
 */
const CONSEQUENCES: readonly number[] = [40060, 10062, 10015];

function tellOf({ discord }: DiscordServer): Pick<SoakPlatform, 'refused' | 'injected'> {
  return {
    refused: () =>
      discord.refused
        .filter(({ injected, code }) => !injected && !CONSEQUENCES.includes(code))
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
