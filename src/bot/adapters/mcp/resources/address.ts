/** What a resource is. */
export type ResourceAddress =
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'section'; readonly document: string; readonly section: string | null }
  | { readonly kind: 'table'; readonly document: string; readonly table: string; readonly form: TableForm };

export type TableForm = 'csv' | 'json';

const DOCUMENTS = 'lianwen://documents';
const TABLES = 'lianwen://tables';

/** Templates of addresses, as RFC 6570 has them; an expansion encodes what would part an address. */
export const TEMPLATES = {
  document: `${DOCUMENTS}/{id}`,
  section: `${DOCUMENTS}/{id}/{section}`,
  csv: `${TABLES}/{document}/{table}`,
  json: `${TABLES}/{document}/{table}/json`,
} as const;

/** Stands for the text before any heading. */
const NO_HEADING = '-';

export function addressText(address: ResourceAddress): string {
  const document = encodeURIComponent(address.document);
  switch (address.kind) {
    case 'document':
      return `${DOCUMENTS}/${document}`;
    case 'section':
      return `${DOCUMENTS}/${document}/${encodeURIComponent(address.section ?? NO_HEADING)}`;
    case 'table': {
      const table = `${TABLES}/${document}/${encodeURIComponent(address.table)}`;
      return address.form === 'json' ? `${table}/json` : table;
    }
  }
}

const ADDRESS = /^lianwen:\/\/(?<room>documents|tables)\/(?<path>[^?#]+)$/u;

/** The address that a text is; null where it is none of ours. */
export function readAddress(text: string): ResourceAddress | null {
  const { room, path = '' } = ADDRESS.exec(text)?.groups ?? {};
  const parts = decoded(path);
  if (parts.includes('')) return null;
  return room === 'documents' ? inDocuments(parts) : inTables(parts);
}

function inDocuments([document, section, ...rest]: readonly string[]): ResourceAddress | null {
  if (document === undefined || rest.length > 0) return null;
  if (section === undefined) return { kind: 'document', document };
  return { kind: 'section', document, section: section === NO_HEADING ? null : section };
}

function inTables([document, table, form = 'csv', ...rest]: readonly string[]): ResourceAddress | null {
  if (document === undefined || table === undefined || rest.length > 0) return null;
  return form === 'csv' || form === 'json' ? { kind: 'table', document, table, form } : null;
}

/** The parts of a path; none where one is encoded wrongly. */
function decoded(path: string): readonly string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
