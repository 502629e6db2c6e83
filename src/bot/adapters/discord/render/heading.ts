import { ComponentType, type APIMessageTopLevelComponent, type APITextDisplayComponent } from 'discord-api-types/v10';
import { textDisplay } from './components.js';
import { HEADING_TEXT } from './page-room.js';
import { smallPrint } from './small-print.js';

/**
 * Components can have ids, which come back with every press in their message. Discord numbers those without from 1, forty
 * at the most.
 */
const HEADING_ID = 1_000;

/** The line above an answer that says what was asked, where nobody sees that otherwise. */
export function headingOf(text: string): APITextDisplayComponent {
  return { ...textDisplay(smallPrint(text, HEADING_TEXT)), id: HEADING_ID };
}

/** A line above an answer by its Markdown, as {@link headingIn} found it. */
export function headingAgain(content: string): APITextDisplayComponent {
  return { ...textDisplay(content), id: HEADING_ID };
}

/** The heading of a message that was pressed in: another page of its answer has it too. */
export function headingIn(components: readonly APIMessageTopLevelComponent[]): APITextDisplayComponent | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    const [first] = component.components;
    if (first?.type === ComponentType.TextDisplay && first.id === HEADING_ID) return first;
  }
  return null;
}
