import { COMMANDS, DEFINITION, GROWTH, MENTIONS, type Row } from '../questions.js';
import type { Actor, Shown } from './stage.js';

/** One thing to look at. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly play: (actor: Actor) => Promise<Shown>;
}

/** What buttons open, and the Home tab. */
const VIEWS: readonly Scene[] = [
  view('cells', 'A source: cells', GROWTH, 'citation:0'),
  view('passage', 'A source: a passage', DEFINITION, 'citation:0'),
  view('computed', 'How it was computed', GROWTH, 'figures:0'),
  {
    id: 'shared',
    title: 'A private answer, shared',
    play: async (actor) => actor.share(await actor.command(`提问 ${GROWTH}`)),
  },
  {
    id: 'working',
    title: 'Until the answer is there',
    play: (actor) => actor.wait(GROWTH),
  },
  {
    id: 'complaint',
    title: 'The form below thumbs-down',
    play: async (actor) => actor.complain(await actor.mention(GROWTH)),
  },
  {
    id: 'home',
    title: 'The Home tab',
    play: async (actor) => {
      await actor.mention(GROWTH);
      return actor.home();
    },
  },
];

function view(id: string, title: string, question: string, actionId: string): Scene {
  return { id, title, play: async (actor) => actor.press(await actor.mention(question), actionId) };
}

function inBoth(rows: readonly Row[], play: (actor: Actor, text: string) => Promise<Shown>): readonly Scene[] {
  return rows.flatMap(([id, title, zh, en]) => [
    { id: `${id}-zh`, title, play: (actor: Actor) => play(actor, zh) },
    { id: `${id}-en`, title, play: (actor: Actor) => play(actor, en) },
  ]);
}

export const SLACK_SCENES: readonly Scene[] = [
  ...inBoth(MENTIONS, (actor, text) => actor.mention(text)),
  ...inBoth(COMMANDS, (actor, text) => actor.command(text)),
  ...VIEWS,
];
