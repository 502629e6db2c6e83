import type { FileChild } from 'docx';

import { messagesIn } from '../../../messages/catalogue.js';
import { replyMessages } from '../../../messages/reply.js';
import { plainText } from '../../../reply/plain-text.js';
import { textOf } from '../../../reply/render-text.js';
import type { Block } from '../../../reply/reply.js';
import { sentenceCase } from '../../../reply/sentence-case.js';
import { scopeOf, shortAddress } from '../../../reply/source-address.js';
import type { TextLine } from '../../../reply/text-line.js';
import { writtenLines } from '../../../reply/written-lines.js';
import type { Brief, BriefSection } from '../../brief.js';
import { noteLines } from '../note-lines.js';
import type { Docx } from './docx-library.js';
import { LIST, STYLE } from './styles.js';

type QuoteBlock = Extract<Block, { readonly type: 'quote' }>;
type WrittenBlock = Extract<Block, { readonly type: 'written' }>;

/** Turns the blocks of a brief into paragraphs; tables are left to who gives them their captions. */
export class WordBlocks {
  readonly #docx: Docx;
  readonly #brief: Brief;
  #lists = 0;

  constructor(docx: Docx, brief: Brief) {
    this.#docx = docx;
    this.#brief = brief;
  }

  of({ id, blocks }: BriefSection): readonly FileChild[] {
    return blocks.flatMap((block, index) => {
      if (block.type === 'written') return this.#written(block, blocks[index + 1]);
      if (block.type !== 'note') return this.#block(block);
      if (id === 'questions') return [this.#bullet(block.text)];
      return this.#note(block.text, leads(block.text, blocks[index + 1]) ? STYLE.lead : STYLE.note);
    });
  }

  #note(text: string, style: string): readonly FileChild[] {
    return noteLines(text).map((line) =>
      line.kind === 'item' ? this.#bullet(line.text) : this.#line(line.text, style),
    );
  }

  #block(block: Exclude<Block, { readonly type: 'note' | 'written' }>): readonly FileChild[] {
    switch (block.type) {
      case 'quote':
        return this.#quote(block);
      case 'statement':
        return [this.#bullet(sentenceCase(block.text))];
      case 'list':
        return this.#list(block.items.map(({ text }) => text));
      case 'table':
        return [];
    }
  }

  #quote({ text, rendering, citation: index }: QuoteBlock): readonly FileChild[] {
    const { language, citations } = this.#brief;
    const messages = messagesIn(replyMessages, language);
    const citation = citations[index];
    const address =
      citation === undefined ? '' : messages.inBrackets(shortAddress(citation, language, scopeOf(citations)));
    const shown = messages.quoted(plainText(rendering ?? text)) + address;
    if (rendering === undefined) return [this.#line(shown, STYLE.quote)];
    const { Paragraph, TextRun } = this.#docx;
    const original = this.#original([
      { role: 'address', text: messages.original },
      { role: 'quote', text: messages.quoted(plainText(text)) },
    ]);
    return [new Paragraph({ style: STYLE.quote, keepNext: true, children: [new TextRun(shown)] }), original];
  }

  /** A model's words as a finding, with the originals of renderings beneath. */
  #written(block: WrittenBlock, next: Block | undefined): readonly FileChild[] {
    const { language, citations } = this.#brief;
    const { said, originals } = writtenLines(block, next, { language, citations, scope: scopeOf(citations) });
    return [this.#bullet(textOf(said)), ...originals.map((line) => this.#original(line))];
  }

  /** What lies beneath a rendering; the words of the source are proofread as Chinese. */
  #original(line: TextLine): FileChild {
    const { Paragraph, TextRun } = this.#docx;
    const chinese = { value: 'zh-CN', eastAsia: 'zh-CN' };
    const children = line.map(({ role, text }) =>
      role === 'quote' ? new TextRun({ text, language: chinese }) : new TextRun(text),
    );
    return new Paragraph({ style: STYLE.original, children });
  }

  #list(names: readonly string[]): readonly FileChild[] {
    this.#lists += 1;
    return names.map((name) => this.#item(name, LIST.names, STYLE.item));
  }

  #bullet(text: string): FileChild {
    return this.#item(text, LIST.bullets, STYLE.finding);
  }

  #item(text: string, reference: string, style: string): FileChild {
    const { Paragraph, TextRun } = this.#docx;
    const instance = reference === LIST.names ? this.#lists : 0;
    return new Paragraph({
      style,
      numbering: { reference, level: 0, instance },
      children: [new TextRun(plainText(text).trim())],
    });
  }

  #line(text: string, style: string): FileChild {
    const { Paragraph, TextRun } = this.#docx;
    return new Paragraph({ style, children: [new TextRun(plainText(text).trim())] });
  }
}

/** Whether a note is the heading of the list behind it: a whole sentence is none. */
function leads(text: string, next: Block | undefined): boolean {
  return next?.type === 'list' && !/[。.]$/u.test(text.trim());
}
