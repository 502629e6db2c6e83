/** Characters of one result that a model is shown: ten sentences, or a table of forty rows. */
const MOST_CHARACTERS = 4000;

/** What a tool found, as compact JSON: names and words in the place of whole tables and documents. */
export function evidenceJson(output: unknown): string {
  const json = JSON.stringify(output, shortened);
  return json.length <= MOST_CHARACTERS ? json : `${json.slice(0, MOST_CHARACTERS)}… (cut)`;
}

/** What stands for an object of the corpus, by the name under which results hold it. */
const SHORT: Readonly<Record<string, (held: Readonly<Record<string, unknown>>) => unknown>> = {
  passage: ({ id, text }) => ({ id, text }),
  section: ({ id, title }) => ({ id, title }),
  document: ({ id }) => id,
  table: ({ name }) => name,
  row: ({ index, label, title }) => ({ index, label, title }),
  column: ({ index, label, title, unit, period }) => ({ index, label, title, unit, period }),
  cell: ({ raw }) => raw,
};

/** What says how sure or how near something is, and what a model is told elsewhere. */
const LEFT_OUT = new Set([
  'outline',
  'effects',
  'sensitive',
  'score',
  'anticipated',
  'textSimilarity',
  'renderingSimilarity',
  'questionSimilarity',
]);

function shortened(name: string, value: unknown): unknown {
  if (LEFT_OUT.has(name)) return undefined;
  const short = SHORT[name];
  return short !== undefined && isRecord(value) ? short(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
