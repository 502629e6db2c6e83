import { isObject, type JsonObject } from '../../server-parts/json.js';
import { repeatedIds } from '../limits/messages.js';
import { problemsOf } from '../limits/problems.js';
import { homeTab, modal, VIEW_BYTES_MOST, VIEW_STACK_MOST } from '../limits/views.js';
import { Refusal, refusalWith } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { View, Workspace } from '../workspace.js';
import { demand, textArgument } from './arguments.js';
import { TIER_4, type Call, type Methods } from './method.js';

/** views.open, views.push, views.update, views.publish. */
export const viewMethods: Methods = {
  'views.open': { token: 'bot', scopes: [], perMinute: TIER_4, run: open },
  'views.push': { token: 'bot', scopes: [], perMinute: TIER_4, run: push },
  'views.update': { token: 'bot', scopes: [], perMinute: TIER_4, run: update },
  'views.publish': { token: 'bot', scopes: [], perMinute: TIER_4, run: publish },
};

function open({ slack, workspace, args }: Call): JsonObject {
  demand(args, { trigger_id: 'text', view: 'object' });
  const content = checkedView(args.view, 'modal');
  const user = slack.triggers.use(args.trigger_id);
  const view = newView(slack, user, content);
  workspace.modals.set(user, [view]);
  return { view: viewJson(slack, workspace, view) };
}

function push({ slack, workspace, args }: Call): JsonObject {
  demand(args, { trigger_id: 'text', view: 'object' });
  const content = checkedView(args.view, 'modal');
  const user = slack.triggers.use(args.trigger_id);
  return { view: viewJson(slack, workspace, pushView(slack, workspace, user, content)) };
}

/** Lays a view on those that are open. */
export function pushView(slack: Slack, workspace: Workspace, user: string, content: JsonObject): View {
  const stack = workspace.modals.get(user) ?? [];
  if (stack.length === 0) throw new Refusal('not_found');
  if (stack.length >= VIEW_STACK_MOST) throw new Refusal('push_limit_reached');
  const view = newView(slack, user, content);
  workspace.modals.set(user, [...stack, view]);
  return view;
}

function update({ slack, workspace, args }: Call): JsonObject {
  demand(args, { view: 'object' });
  const content = checkedView(args.view, 'modal');
  const view = [...workspace.modals.values()]
    .flat()
    .find(({ id, content: { external_id: external } }) =>
      args.view_id === undefined ? external !== undefined && external === args.external_id : id === args.view_id,
    );
  if (view === undefined) throw new Refusal('not_found');
  if (args.hash !== undefined && args.hash !== view.hash) throw new Refusal('hash_conflict');
  return { view: viewJson(slack, workspace, replaceView(slack, workspace, view, content)) };
}

/** Shows other content in a view that is open. */
export function replaceView(slack: Slack, workspace: Workspace, view: View, content: JsonObject): View {
  const changed: View = { ...view, hash: slack.ids.next('hash-'), content };
  const stack = workspace.modals.get(view.user) ?? [];
  workspace.modals.set(
    view.user,
    stack.map((one) => (one.id === view.id ? changed : one)),
  );
  return changed;
}

function publish({ slack, workspace, args }: Call): JsonObject {
  demand(args, { user_id: 'text', view: 'object' });
  const user = textArgument(args, 'user_id');
  if (!workspace.users.has(user)) throw new Refusal('user_not_found');
  const before = workspace.homes.get(user);
  if (args.hash !== undefined && args.hash !== before?.hash) throw new Refusal('hash_conflict');
  const content = checkedView(args.view, 'home');
  const view: View = { ...newView(slack, user, content), id: before?.id ?? slack.ids.next('V') };
  workspace.homes.set(user, view);
  return { view: viewJson(slack, workspace, view) };
}

function newView(slack: Slack, user: string, content: JsonObject): View {
  return { id: slack.ids.next('V'), hash: slack.ids.next('hash-'), user, content };
}

/** @throws Refusal that names what is wrong with the view. */
export function checkedView(view: unknown, kind: 'modal' | 'home'): JsonObject {
  const problems = problemsOf(kind === 'modal' ? modal : homeTab, view, '/view');
  if (problems.length > 0 || !isObject(view)) throw refusalWith('invalid_arguments', problems);
  const repeated = repeatedIds(Array.isArray(view.blocks) ? view.blocks : [], '/view/blocks');
  if (repeated.length > 0) throw refusalWith('invalid_arguments', repeated);
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES_MOST) throw new Refusal('view_too_large');
  return view;
}

/** A view as answers and interactions show it. */
export function viewJson(slack: Slack, workspace: Workspace, view: View): JsonObject {
  const [root] = workspace.modals.get(view.user) ?? [];
  return {
    ...view.content,
    id: view.id,
    hash: view.hash,
    team_id: workspace.id,
    app_id: slack.app.appId,
    bot_id: workspace.installation?.botId,
    private_metadata: view.content.private_metadata ?? '',
    callback_id: view.content.callback_id ?? '',
    external_id: view.content.external_id ?? '',
    root_view_id: view.content.type === 'home' ? view.id : root?.id,
    previous_view_id: null,
    state: { values: {} },
  };
}
