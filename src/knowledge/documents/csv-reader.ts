import { parseRecords } from '../tables/parse-records.js';
import { buildTable } from '../tables/build-table.js';
import { NO_NAMES } from '../tables/table-source.js';
import { decodeText } from './decode-text.js';
import type { DocumentReader } from './document-reader.js';
import { baseName } from './file-names.js';
import { finishDocument } from './finish-document.js';
import { SectionList } from './section-list.js';

/** A CSV file as a document of one table; its first record is the header, its first column names the rows. */
export const csvReader: DocumentReader = {
  extensions: ['.csv'],

  async read({ id, path, bytes }) {
    const records = await parseRecords(decodeText(bytes, path), path);
    const name = baseName(path);
    const list = new SectionList(id);
    const about = { name, document: id, section: null, captions: {}, sourceNote: null };
    list.addTable(buildTable({ ...about, records, fields: [], names: NO_NAMES }));
    return finishDocument(id, name, list);
  },
};
