import type { Language } from '../../../knowledge/index.js';
import { englishCues } from './cues.en.js';
import { chineseCues } from './cues.zh.js';

/** What a question's wording shows about what is asked. */
export type Cue =
  | 'aspect'
  | 'area'
  | 'authors'
  | 'belongs'
  | 'breakdown'
  | 'caption'
  | 'chapter'
  | 'companies'
  | 'compare'
  | 'cost'
  | 'date'
  | 'decline'
  | 'documents'
  | 'effect'
  | 'explain'
  | 'export-value'
  | 'forecast'
  | 'funding'
  | 'gist'
  | 'growth'
  | 'help'
  | 'highest'
  | 'how-many'
  | 'how-much'
  | 'import'
  | 'instruction'
  | 'list'
  | 'lowest'
  | 'measure'
  | 'mechanism'
  | 'path'
  | 'pattern'
  | 'physical-quantity'
  | 'published'
  | 'rate'
  | 'references'
  | 'source'
  | 'tables'
  | 'title'
  | 'unit'
  | 'where'
  | 'why'
  | 'years';

/** The wordings of one language, by cue: data, to be read and extended. */
export type CueLexicon = Readonly<Record<Cue, RegExp>>;

const lexicons: Readonly<Record<Language, CueLexicon>> = { zh: chineseCues, en: englishCues };

/** The cues a question shows. Both lexicons are asked: questions mix languages. */
export function findCues(question: string): ReadonlySet<Cue> {
  const text = question.toLowerCase();
  const found = new Set<Cue>();
  for (const lexicon of Object.values(lexicons)) {
    for (const cue of Object.keys(lexicon) as Cue[]) {
      if (lexicon[cue].test(text)) found.add(cue);
    }
  }
  return found;
}
