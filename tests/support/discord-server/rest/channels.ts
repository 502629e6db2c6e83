import { z } from 'zod';
import { announceChannel } from '../gateway/announce.js';
import { demandForm } from '../limits/error-tree.js';
import { refusal } from '../refusal.js';
import { demandPermission, publicMessage, visibleChannel } from './access.js';
import { channelJson } from './channel-json.js';
import { guildJson, memberJson } from './guild-json.js';
import { created, NOTHING, ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

const threadForm = z.looseObject({ name: z.string().min(1).max(100) });

function show({ discord, params }: Call): Answered {
  return ok(channelJson(discord, visibleChannel(discord, params['channel'])));
}

function showTyping({ discord, params }: Call): Answered {
  discord.typing.add(visibleChannel(discord, params['channel']).id);
  return NOTHING;
}

/** A thread that hangs on a message. */
function startThread({ discord, params, body }: Call): Answered {
  const channel = visibleChannel(discord, params['channel']);
  const message = publicMessage(discord, channel, params['message']);
  demandPermission(discord, channel, 'createPublicThreads');
  demandForm(threadForm, body);
  const known = [...discord.world.channels.values()].some(({ startedFrom }) => startedFrom === message.id);
  if (known) throw refusal('threadExists');
  const place = { name: String(body.name), kind: 'thread', guild: channel.guild, parent: channel.id } as const;
  const thread = discord.world.addChannel({ ...place, startedFrom: message.id });
  announceChannel(discord, 'CREATE', thread);
  return created(channelJson(discord, thread));
}

/** Opens or archives a thread; of other channels nothing can be changed here. */
function change({ discord, params, body }: Call): Answered {
  const channel = visibleChannel(discord, params['channel']);
  if (channel.kind !== 'thread' || typeof body.archived !== 'boolean') throw refusal('missingPermissions');
  if (channel.archive === 'locked') demandPermission(discord, channel, 'manageThreads');
  channel.archive = body.archived ? 'archived' : 'open';
  announceChannel(discord, 'UPDATE', channel);
  return ok(channelJson(discord, channel));
}

function showGuild({ discord, params }: Call): Answered {
  const guild = discord.world.guilds.get(params['guild'] ?? '');
  if (guild === undefined) throw refusal('unknownGuild');
  if (!guild.hasApp) throw refusal('missingAccess');
  return ok(guildJson(guild));
}

/** Every channel of a guild, those that the app does not see too; no threads. */
function listChannels({ discord, params }: Call): Answered {
  const guild = discord.world.guilds.get(params['guild'] ?? '');
  if (guild?.hasApp !== true) throw refusal('missingAccess');
  const own = [...discord.world.channels.values()].filter(({ guild: of, kind }) => of === guild.id && kind === 'text');
  return ok(own.map((channel) => channelJson(discord, channel)));
}

function showMember({ discord, params }: Call): Answered {
  const guild = discord.world.guilds.get(params['guild'] ?? '');
  if (guild?.hasApp !== true) throw refusal('missingAccess');
  const user = discord.world.users.get(params['user'] ?? '');
  const isMember = user !== undefined && (guild.members.has(user.id) || user.id === discord.app.botId);
  if (!isMember) throw refusal('unknownMember');
  return ok(memberJson(user));
}

const bot = { token: 'bot', allowance: ORDINARY } as const;

export const channelRoutes: readonly Route[] = [
  { ...bot, method: 'GET', pattern: '/channels/:channel', run: show },
  { ...bot, method: 'PATCH', pattern: '/channels/:channel', run: change },
  { ...bot, method: 'POST', pattern: '/channels/:channel/typing', run: showTyping },
  { ...bot, method: 'POST', pattern: '/channels/:channel/messages/:message/threads', run: startThread },
  { ...bot, method: 'GET', pattern: '/guilds/:guild', run: showGuild },
  { ...bot, method: 'GET', pattern: '/guilds/:guild/channels', run: listChannels },
  { ...bot, method: 'GET', pattern: '/guilds/:guild/members/:user', run: showMember },
];
