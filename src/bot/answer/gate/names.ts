import type { Corpus, Document, LocalText } from '../../../knowledge/index.js';

const known = new WeakMap<Corpus, ReadonlySet<string>>();

/** Whether a text is a name that the corpus gives: of a row, an outline item or a section. */
export function isKnownName(text: string, corpus: Corpus): boolean {
  const names = known.get(corpus) ?? new Set(corpus.documents.flatMap(namesOf));
  known.set(corpus, names);
  return names.has(text);
}

function namesOf({ tables, outline, sections }: Document): readonly string[] {
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) => [row.label, `${row.title.en} (${row.label})`, ...spellings(row.title)]),
  );
  const items = outline
    ? [
        ...outline.mechanisms,
        ...outline.effects,
        ...outline.effects.flatMap(({ aspects }) => aspects),
        ...outline.paths,
        ...outline.paths.flatMap(({ measures }) => measures),
        ...outline.areas,
        ...outline.areas.flatMap(({ patterns }) => patterns),
      ]
    : [];
  const headings = sections.map(({ title: { zh = '', en = '' } }) => ({ zh, en }));
  return [...rows, ...items.flatMap(({ title }) => spellings(title)), ...headings.flatMap(spellings)];
}

/** A name alone in each language, and the English with the source's words behind it. */
function spellings({ zh, en }: LocalText): readonly string[] {
  return [zh, en, `${en} (${zh})`];
}
