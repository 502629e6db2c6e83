import { objectsOf } from '../../../tests/support/server-parts/json.js';
import type { Message, SharedFile } from '../../../tests/support/slack-server/workspace.js';
import { element, escapeHtml } from '../html.js';
import { blocksHtml } from './blocks-to-html.js';
import type { Shown } from './stage.js';
import { mrkdwnHtml, textObjectHtml } from './text-to-html.js';

/** What a reader sees in Slack: the question, and the messages or the view that answer it. */
export function shownHtml({ said, messages, view }: Shown): string {
  if (view !== null) return viewHtml(view);
  return element('div', 'pane', messageHtml('李', 'Li', escapeHtml(said)) + messages.map(answerHtml).join(''));
}

function answerHtml({ text, blocks, files, onlyFor }: Message): string {
  const words = blocks.length === 0 ? element('div', 'words', mrkdwnHtml(text)) : blocksHtml(blocks);
  const own = files.length > 0 && text === '' ? '' : words;
  const note = onlyFor === null ? '' : element('div', 'only-you', 'Only visible to you');
  return messageHtml('链', 'Lianwen 链问<span class="app">APP</span>', note + own + files.map(fileHtml).join(''));
}

function messageHtml(sign: string, name: string, content: string): string {
  const avatar = element('div', 'avatar', sign);
  const author = element('div', 'author', `<b>${name}</b><span class="faint">10:24</span>`);
  return element('div', 'message', avatar + element('div', 'body', author + content));
}

function fileHtml({ name, title, altText, content }: SharedFile): string {
  if (!name.endsWith('.png')) {
    return element('div', 'file', `<b>${escapeHtml(title)}</b><span class="faint">${escapeHtml(name)}</span>`);
  }
  const source = `src="data:image/png;base64,${content.toString('base64')}" alt="${escapeHtml(altText)}"`;
  return element('div', 'picture', `<div class="faint">${escapeHtml(title)}</div><img ${source}>`);
}

function viewHtml(content: NonNullable<Shown['view']>): string {
  const { type, title, submit, close, blocks } = content;
  const body = blocksHtml(objectsOf(blocks));
  if (type === 'home') return element('div', 'pane home', body);
  const buttons = [
    close === undefined ? '' : element('span', 'button', textObjectHtml(close)),
    submit === undefined ? '' : element('span', 'button primary', textObjectHtml(submit)),
  ];
  const bar = element('div', 'modal-title', textObjectHtml(title));
  return element(
    'div',
    'modal',
    bar + element('div', 'modal-body', body) + element('div', 'modal-foot', buttons.join('')),
  );
}
