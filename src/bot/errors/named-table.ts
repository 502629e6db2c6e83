import type { LocalText } from '../../knowledge/index.js';
import { shortList } from './short-list.js';

/** A table as an error names it: by its address for who types one, by its title for everyone else. */
export interface NamedTable {
  /** "document/table". */
  readonly address: string;
  readonly title: LocalText;
}

/** Titles of tables as facts, each once. */
export function titleFacts(tables: readonly NamedTable[]): { readonly titlesZh: string; readonly titlesEn: string } {
  const titles = ({ language, mark }: { readonly language: keyof LocalText; readonly mark: string }): string =>
    shortList([...new Set(tables.map(({ title }) => title[language]))], mark);
  return { titlesZh: titles({ language: 'zh', mark: '、' }), titlesEn: titles({ language: 'en', mark: '; ' }) };
}
