import { checkCommand, checkCommands } from '../limits/commands.js';
import { refusal } from '../refusal.js';
import { commandJson, type Command } from './command-store.js';
import { created, NOTHING, ok, ORDINARY, type Answered, type Call, type Route } from './route.js';

/** The guild of the path, or null for commands that are everywhere. @throws Refusal for another app's commands. */
function placeOf({ discord, params }: Call): string | null {
  if (params['application'] !== discord.app.applicationId) throw refusal('notAuthorizedOnApplication');
  const { guild } = params;
  if (guild === undefined) return null;
  if (discord.world.guilds.get(guild)?.hasApp !== true) throw refusal('missingAccess');
  return guild;
}

const shown = ({ discord }: Call, command: Command) => commandJson(discord.app.applicationId, command, true);

function list(call: Call): Answered {
  const { discord, query } = call;
  const withLocalizations = query.get('with_localizations') === 'true';
  const commands = discord.commands.list(placeOf(call));
  return ok(commands.map((command) => commandJson(discord.app.applicationId, command, withLocalizations)));
}

function register(call: Call): Answered {
  const place = placeOf(call);
  checkCommand(call.body);
  const { command, isNew } = call.discord.commands.register(place, call.body);
  return isNew ? created(shown(call, command)) : ok(shown(call, command));
}

function replaceAll(call: Call): Answered {
  const place = placeOf(call);
  checkCommands(call.list);
  return ok(call.discord.commands.replace(place, call.list).map((command) => shown(call, command)));
}

const named = (call: Call): Command => call.discord.commands.get(placeOf(call), call.params['command'] ?? '');

function change(call: Call): Answered {
  const command = named(call);
  checkCommand({ ...command.content, ...call.body, type: command.type });
  return ok(shown(call, call.discord.commands.change(command, call.body)));
}

function remove(call: Call): Answered {
  call.discord.commands.remove(named(call));
  return NOTHING;
}

const bot = { token: 'bot', allowance: ORDINARY } as const;

/** The same requests for commands that are everywhere and for those of one guild. */
export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((place): Route[] => {
  const all = `/applications/:application${place}/commands`;
  const one = `${all}/:command`;
  return [
    { ...bot, method: 'GET', pattern: all, run: list },
    { ...bot, method: 'POST', pattern: all, run: register },
    { ...bot, method: 'PUT', pattern: all, run: replaceAll },
    { ...bot, method: 'GET', pattern: one, run: (call) => ok(shown(call, named(call))) },
    { ...bot, method: 'PATCH', pattern: one, run: change },
    { ...bot, method: 'DELETE', pattern: one, run: remove },
  ];
});
