import type { Language } from '../../../knowledge/index.js';
import { englishCues } from './cues.en.js';
import { chineseCues } from './cues.zh.js';
import { CUES, type Cue, type CueLexicon } from './cue.js';

const lexicons: Readonly<Record<Language, CueLexicon>> = { zh: chineseCues, en: englishCues };

/** The cues a question shows. Both lexicons are asked: questions mix languages. */
export function findCues(question: string): ReadonlySet<Cue> {
  const text = question.toLowerCase();
  const found = new Set<Cue>();
  for (const lexicon of Object.values(lexicons)) {
    for (const cue of CUES) {
      if (lexicon[cue].test(text)) found.add(cue);
    }
  }
  return found;
}

/** Whether a text, in lower case, begins with the wording of a cue. */
export function opensWith(cue: Cue, text: string): boolean {
  return Object.values(lexicons).some((lexicon) => lexicon[cue].exec(text)?.index === 0);
}
