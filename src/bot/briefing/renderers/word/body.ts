import type { FileChild } from 'docx';

import { briefMessages } from '../../../messages/brief.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { Block } from '../../../reply/reply.js';
import { shortAddress } from '../../../reply/source-address.js';
import type { Brief, BriefSection } from '../../brief.js';
import { WordBlocks } from './blocks.js';
import { Captions } from './captions.js';
import type { Docx, Picture } from './docx-library.js';
import { STYLE } from './styles.js';
import { wordTable, type WordColumn } from './tables.js';

type TableBlock = Extract<Block, { readonly type: 'table' }>;

/** Everything between the margins, from the title to the sources. */
export function wordBody(docx: Docx, brief: Brief, picture: Picture | null): readonly FileChild[] {
  const blocks = new WordBlocks(docx, brief);
  const { exhibit, headings } = messagesIn(briefMessages, brief.language);
  const captions = new Captions(docx, exhibit);
  return [
    ...front(docx, brief),
    ...brief.sections.flatMap((section) => [
      heading(docx, section.heading),
      ...tables(docx, section, brief, captions),
      ...(section.id === 'indicators' ? chart(docx, brief, picture, captions) : []),
      ...(section.id === 'indicators' ? [] : blocks.of(section)),
    ]),
    ...(brief.ledger.length === 0 ? [] : [heading(docx, headings.ledger), ...ledger(docx, brief, captions)]),
    heading(docx, headings.sources),
    ...sources(docx, brief),
  ];
}

function front(docx: Docx, { title, date, preface, language }: Brief): readonly FileChild[] {
  const messages = messagesIn(briefMessages, language);
  return [
    new docx.Paragraph({ heading: 'Title', children: [new docx.TextRun(title)] }),
    ...[...(date === null ? [] : [messages.date(date)]), ...preface].map((text) => line(docx, text, STYLE.preface)),
  ];
}

function tables(docx: Docx, { blocks }: BriefSection, brief: Brief, captions: Captions): readonly FileChild[] {
  const notes = blocks.flatMap(wordsBelow);
  return blocks.flatMap((block): readonly FileChild[] => {
    if (block.type !== 'table') return [];
    return [
      captions.next(brief.tableCaption ?? '', 'above'),
      wordTable(
        docx,
        columnsOf(block),
        block.rows.map((row) => row.map(plainLine)),
      ),
      line(docx, [...notes, brief.tableNote ?? ''].map(plainLine).join(' ').trim(), STYLE.tableNote),
    ];
  });
}

/** What a block says below a table. */
function wordsBelow(block: Block): readonly string[] {
  return block.type === 'statement' || block.type === 'written' || block.type === 'note' ? [block.text] : [];
}

/** A third for the names, the rest shared by the numbers, which stand to the right. */
function columnsOf({ columns: [name = '', ...others] }: TableBlock): readonly WordColumn[] {
  const share = 2 / 3 / Math.max(others.length, 1);
  return [
    { heading: plainLine(name), share: 1 / 3, side: 'left' },
    ...others.map((text) => ({ heading: plainLine(text), share, side: 'right' as const })),
  ];
}

function chart(docx: Docx, brief: Brief, picture: Picture | null, captions: Captions): readonly FileChild[] {
  if (picture === null || brief.chart === null) return [];
  const { exhibit } = messagesIn(briefMessages, brief.language);
  const { caption, alternative } = brief.chart;
  const image = new docx.ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: picture.width, height: picture.height },
    altText: { id: '1', name: exhibit, title: caption, description: alternative },
  });
  return [
    new docx.Paragraph({ style: STYLE.picture, alignment: 'center', children: [image] }),
    captions.next(caption, 'below'),
  ];
}

const LEDGER_SHARES = [0.29, 0.27, 0.16, 0.28] as const;

function ledger(docx: Docx, brief: Brief, captions: Captions): readonly FileChild[] {
  const messages = messagesIn(briefMessages, brief.language);
  const columns = messages.ledger.columns.map((text, index) => ({
    heading: text,
    share: LEDGER_SHARES[index] ?? 0,
    side: 'left' as const,
  }));
  const rows = brief.ledger.map(({ value, formula, interval, source }) => [value, formula, interval, source]);
  return [captions.next(messages.ledgerCaption, 'above'), wordTable(docx, columns, rows, STYLE.ledger)];
}

/** Each document with the numbers of its sections: their titles would take a page's quarter. */
function sources(docx: Docx, { sources: cited, citations, language }: Brief): readonly FileChild[] {
  const separator = language === 'zh' ? '；' : '; ';
  return cited.map(({ document, title }) => {
    const own = citations.filter((citation) => citation.document === document);
    const places = new Set(own.map((citation) => shortAddress(citation, language, 'one-document')));
    return line(
      docx,
      [plainLine(title), [...places].toSorted(inNumbers.compare).join(separator)].join(' · '),
      STYLE.source,
    );
  });
}

const inNumbers = new Intl.Collator('en', { numeric: true });

function heading(docx: Docx, text: string): FileChild {
  return new docx.Paragraph({ heading: 'Heading1', children: [new docx.TextRun(text)] });
}

function line(docx: Docx, text: string, style: string): FileChild {
  return new docx.Paragraph({ style, children: [new docx.TextRun(text)] });
}
