import type { types } from '@slack/bolt';
import type { Corpus, Language } from '../../../../../knowledge/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import type { Settings } from '../../../../state/state.js';
import { plainTextOf } from '../buttons.js';
import { shortened } from '../escape-text.js';
import { SECTION_TEXT } from '../limits.js';
import { settingBlocks } from './setting-blocks.js';

/** What the Home tab of one user shows. */
export interface HomeMatter {
  readonly corpus: Corpus;
  /** Questions to begin with. */
  readonly starting: readonly string[];
  /** The user's own last questions. */
  readonly recent: readonly string[];
  readonly settings: Settings;
  readonly language: Language;
  /** What came of what the user has just done, or what the installation lacks; null for nothing. */
  readonly notice: string | null;
}

/** The Home tab: what is held, questions to begin with, the user's own recent ones, and the user's settings. */
export function homeView({ corpus, starting, recent, settings, language, notice }: HomeMatter): types.HomeView {
  const { home, help } = messagesIn(slackMessages, language);
  const held = corpus.documents.map(({ title, tables }) => home.document(title[language], tables.length));
  return {
    type: 'home',
    blocks: [
      ...(notice === null ? [] : [{ type: 'context' as const, elements: [plainTextOf(notice)] }]),
      { type: 'header', text: plainTextOf(home.title) },
      { type: 'section', text: plainTextOf(help) },
      ...list(home.held, held),
      ...list(home.examples, starting),
      ...list(home.recent, recent),
      ...settingBlocks(settings, language),
    ],
  };
}

/** Longest entry that is shown: a question of a page is no example. */
const MOST_ENTRY = 200;

function list(title: string, entries: readonly string[]): types.KnownBlock[] {
  if (entries.length === 0) return [];
  const lines = entries.map((entry) => `• ${shortened(entry, MOST_ENTRY)}`);
  const text = shortened([title, ...lines].join('\n'), SECTION_TEXT);
  return [{ type: 'divider' }, { type: 'section', text: plainTextOf(text) }];
}
