import { element, escapeHtml } from '../html.js';
import { componentsHtml } from './components-to-html.js';
import type { Shown } from './stage.js';

const EPHEMERAL = 1 << 6;

/** What a reader sees in Discord: the question, and the message or the form that answers it. */
export function discordHtml({ said, message, form }: Shown): string {
  const files = message?.attachments ?? [];
  if (form !== null) {
    const title = element('div', 'modal-title', escapeHtml(String(form.title)));
    const foot = element('div', 'modal-foot', element('span', 'button primary', 'Submit'));
    return element('div', 'modal', title + element('div', 'modal-body', componentsHtml(form.components, files)) + foot);
  }
  const note =
    ((message?.flags ?? 0) & EPHEMERAL) === 0
      ? ''
      : element('div', 'only-you', 'Only you can see this · Dismiss message');
  const answer = componentsHtml(message?.components, files) + note;
  const question = element('div', 'text', escapeHtml(said));
  return element('div', 'pane', messageHtml('李', 'Li', question) + messageHtml('链', `Lianwen${APP}`, answer));
}

const APP = element('span', 'app', 'APP');

function messageHtml(sign: string, name: string, content: string): string {
  const author = element('div', 'author', `<b>${name}</b><span class="faint">10:24</span>`);
  return element('div', 'message', element('div', 'avatar', sign) + element('div', 'body', author + content));
}
