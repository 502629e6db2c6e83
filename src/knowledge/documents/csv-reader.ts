import { parseRecords } from '../tables/parse-records.js';
import { buildTable } from '../tables/build-table.js';
import { splitTables } from '../tables/layout.js';
import { NO_NAMES } from '../tables/table-source.js';
import { decodeText } from './decode-text.js';
import type { DocumentReader } from './document-reader.js';
import { baseName } from './file-names.js';
import { finishDocument } from './finish-document.js';
import { SectionList } from './section-list.js';

/** A CSV file as a document of its table, or of the tables that it holds below each other. */
export const csvReader: DocumentReader = {
  extensions: ['.csv'],

  async read({ id, path, bytes }) {
    const records = await parseRecords(decodeText(bytes, path), path);
    const name = baseName(path);
    const list = new SectionList(id);
    const about = { name, document: id, section: null, captions: {}, sourceNote: null };
    splitTables(records).forEach((part, index) => {
      const ofPart = index === 0 ? about : { ...about, name: `${name}-${index + 1}` };
      list.addTable(buildTable({ ...ofPart, records: part, fields: [], names: NO_NAMES }));
    });
    return finishDocument(id, name, list);
  },
};
