import type { OutlineList } from '../../../tools/index.js';
import { sayPath } from '../compose/advice/compose-advice.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { listEntries } from '../compose/outline.js';
import type { BriefContext } from './brief-context.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { listsOf } from './material.js';

/**
 * The path recommended for the industry that the topic describes. Otherwise the paths as the source lists them, with
 * their measures where there is room: nothing ranks them for the topic, and that is said.
 */
export function composePaths(context: BriefContext): Draft | null {
  const { material, extent, language, briefMessages } = context;
  if (material.path) {
    const builder = new DraftBuilder(language);
    sayPath(material.path, extent.path, builder, context);
    return builder.build('answer');
  }
  const lists = listsOf(extent.paths, material).map((list) => namesOf(list, context));
  if (lists.length === 0) return null;
  const note = new DraftBuilder(language).block({ type: 'note', text: briefMessages.unranked });
  return joinDrafts([note.build('answer'), ...lists]);
}

/** The names of a list; measures under the heading of their path. */
function namesOf(list: OutlineList, context: BriefContext): Draft {
  const builder = new DraftBuilder(context.language);
  const { parent, document } = list;
  if (parent) {
    const section = document.outline?.paths.find(({ id }) => id === parent.id)?.section ?? '';
    builder.block({
      type: 'note',
      text: context.messages.sectionHeading(section, parent.title[context.language]).trim(),
    });
  }
  return listEntries(list, builder, context);
}
