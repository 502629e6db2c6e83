import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

import type { Language } from '../../../../knowledge/index.js';
import { BODY, HEADING } from './fonts.js';

/** Half points, as Word counts the size of type. */
const SIZE = { body: 20, small: 17, table: 18, ledger: 16, caption: 17, heading: 23, lead: 18, title: 34 } as const;
/** Twentieths of a point, as Word counts distances. */
const INDENT = 240;
const INK = '1F3864';
const GREY = '595959';
const RULE = 'B4BFD1';

/** The ids of the styles that a brief uses; readers see their names. */
export const STYLE = {
  preface: 'Preface',
  lead: 'Lead',
  finding: 'Finding',
  quote: 'Quote',
  original: 'QuoteOriginal',
  note: 'Note',
  caption: 'Caption',
  item: 'ListParagraph',
  cell: 'TableText',
  number: 'TableNumber',
  heading: 'TableHeading',
  ledger: 'LedgerText',
  tableNote: 'TableNote',
  picture: 'Picture',
  source: 'SourceList',
  running: 'Running',
} as const;

/** Numbering of names, and bullets: references of the document's lists. */
export const LIST = { names: 'names', bullets: 'bullets' } as const;

/** The styles of a brief: Word's own for title, headings, quotations, captions and lists, and a few beside them. */
export function briefStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: BODY, size: SIZE.body, language: languageOf(language) },
        paragraph: { spacing: { after: 50, line: 252, lineRule: 'auto' } },
      },
      title: {
        run: { font: HEADING, size: SIZE.title, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 40 }, keepNext: true },
      },
      heading1: {
        run: { font: HEADING, size: SIZE.heading, bold: true, color: INK },
        paragraph: {
          spacing: { before: 150, after: 60 },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: 'single', size: 4, color: RULE, space: 1 } },
        },
      },
      listParagraph: { run: { size: SIZE.body }, paragraph: { spacing: { after: 20 } } },
      caption: {
        run: { font: HEADING, size: SIZE.caption, bold: true, color: GREY },
        paragraph: { spacing: { before: 80, after: 50 }, keepNext: true },
      },
    },
    paragraphStyles: [...textStyles(), ...tableStyles()],
  };
}

/** What Word proofreads by and screen readers read by. */
export function languageOf(language: Language): { readonly value: string; readonly eastAsia: string } {
  return { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' };
}

const based = (id: string, name: string): Pick<IParagraphStyleOptions, 'basedOn' | 'id' | 'name' | 'quickFormat'> => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
});

const QUOTED = { left: { style: 'single', size: 12, color: RULE, space: 8 } } as const;

function textStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      ...based(STYLE.preface, 'Preface'),
      run: { font: HEADING, size: SIZE.small, color: GREY },
      paragraph: { spacing: { after: 20 } },
    },
    {
      ...based(STYLE.lead, 'Lead'),
      run: { font: HEADING, size: SIZE.lead, bold: true },
      paragraph: { spacing: { before: 60, after: 30 }, keepNext: true },
    },
    { ...based(STYLE.finding, 'Finding'), paragraph: { spacing: { after: 50 } } },
    {
      ...based(STYLE.quote, 'Quote'),
      paragraph: { indent: { left: INDENT }, border: QUOTED, spacing: { after: 60 }, keepLines: true },
    },
    {
      ...based(STYLE.original, 'Quote, original'),
      run: { size: SIZE.small, color: GREY },
      paragraph: { indent: { left: INDENT }, border: QUOTED, spacing: { after: 80 }, keepLines: true },
    },
    {
      ...based(STYLE.note, 'Note'),
      run: { font: HEADING, size: SIZE.small, color: GREY },
      paragraph: { spacing: { after: 50 } },
    },
    { ...based(STYLE.source, 'Source list'), run: { size: SIZE.small }, paragraph: { spacing: { after: 40 } } },
    { ...based(STYLE.running, 'Running line'), run: { font: HEADING, size: SIZE.ledger, color: GREY } },
  ];
}

function tableStyles(): readonly IParagraphStyleOptions[] {
  const close = { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } } as const;
  return [
    { ...based(STYLE.cell, 'Table text'), run: { font: HEADING, size: SIZE.table }, paragraph: close },
    {
      ...based(STYLE.number, 'Table number'),
      run: { font: HEADING, size: SIZE.table },
      paragraph: { ...close, alignment: 'right' },
    },
    {
      ...based(STYLE.heading, 'Table heading'),
      run: { font: HEADING, size: SIZE.ledger, bold: true, color: INK },
      paragraph: { ...close, keepNext: true },
    },
    { ...based(STYLE.ledger, 'Ledger text'), run: { font: HEADING, size: SIZE.ledger }, paragraph: close },
    {
      ...based(STYLE.tableNote, 'Table note'),
      run: { font: HEADING, size: SIZE.ledger, color: GREY },
      paragraph: { spacing: { before: 40, after: 80 } },
    },
    { ...based(STYLE.picture, 'Picture'), paragraph: { spacing: { before: 80, after: 0 }, keepNext: true } },
  ];
}
