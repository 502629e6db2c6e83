import type { Footer, IPropertiesOptions } from 'docx';

import { briefMessages } from '../../../messages/brief.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { Brief } from '../../brief.js';
import { wordBody } from './body.js';
import type { Docx, Picture } from './docx-library.js';
import { fontTableXml } from './fonts.js';
import { briefStyles, languageOf, LIST, STYLE } from './styles.js';

/** A brief as a Word file: the same brief gives the same bytes. */
export async function renderWord(brief: Brief, picture: Picture | null): Promise<Uint8Array> {
  const [docx, { strFromU8, strToU8, unzipSync, zipSync }] = await Promise.all([import('docx'), import('fflate')]);
  const packed = await docx.Packer.toBuffer(new docx.Document(documentOf(docx, brief, picture)));
  const files = unzipSync(new Uint8Array(packed));
  const core = files['docProps/core.xml'] ?? new Uint8Array();
  const own = {
    'docProps/core.xml': strToU8(withoutClock(strFromU8(core), brief)),
    'word/fontTable.xml': strToU8(fontTableXml()),
  };
  // The first moment that the format can hold, in local time as the library reads it.
  return zipSync({ ...files, ...own }, { mtime: new Date(1980, 0, 1), level: 9 });
}

const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu;

/** The library writes when the file was made; a brief knows no clock. The document's language takes that place. */
function withoutClock(xml: string, { language }: Brief): string {
  const bare = xml.replace(TIMES, '');
  return bare.replace(
    '</cp:coreProperties>',
    `<dc:language>${languageOf(language).value}</dc:language></cp:coreProperties>`,
  );
}

/** Twentieths of a point: A4 with margins of 18 mm at the sides, 15 mm above and below. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 850, bottom: 850, left: 1_020, right: 1_020, header: 480, footer: 420 },
} as const;

function documentOf(docx: Docx, brief: Brief, picture: Picture | null): IPropertiesOptions {
  return {
    title: brief.title,
    subject: brief.topic,
    creator: 'Lianwen',
    lastModifiedBy: 'Lianwen',
    compatibility: { version: 15 },
    styles: briefStyles(brief.language),
    numbering: { config: [list(LIST.names, 'decimal', '%1.'), list(LIST.bullets, 'bullet', '•')] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(docx, brief) },
        children: [...wordBody(docx, brief, picture)],
      },
    ],
  };
}

function list(reference: string, format: 'bullet' | 'decimal', text: string) {
  const style = { paragraph: { indent: { left: 320, hanging: 320 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: 'left', style } as const] };
}

function footer(docx: Docx, { title, language }: Brief): Footer {
  const { page } = messagesIn(briefMessages, language);
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: STYLE.running,
        alignment: 'center',
        children: [
          new docx.TextRun({
            children: [`${title}\u2003`, page.before, CURRENT, page.between, TOTAL_PAGES, page.after],
          }),
        ],
      }),
    ],
  });
}
