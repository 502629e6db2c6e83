import {
  alignSentences,
  detectLanguage,
  splitSentences,
  type Corpus,
  type Language,
  type Passage,
} from '../../../knowledge/index.js';
import { documentsOf, quoteSentences, type Evidence } from '../../evidence.js';
import { withoutAttribution } from '../attribution.js';
import { saysAll } from './align-fact.js';
import { factUnits, type FactUnit } from './fact-units.js';

interface SourceSentence {
  readonly language: Language;
  readonly units: readonly FactUnit[];
  /** Its words: a sentence without one of those of the claim is not looked at. */
  readonly words: ReadonlySet<string>;
  readonly evidence: Evidence;
}

const known = new WeakMap<Corpus, Map<string, readonly SourceSentence[]>>();

/** Characters of a claim beyond which it is no single statement. */
const MOST_CHARACTERS = 400;

/**
 * A sentence of the source that says all that a claim does, in its words or in words that are listed as meaning the
 * same, in the same order; null where there is none. Roles are kept by the order, and what limits a statement must be
 * said by both.
 */
export function findFact(
  sentence: string,
  { corpus, document }: { readonly corpus: Corpus; readonly document: string | undefined },
): Evidence | null {
  if (sentence.length > MOST_CHARACTERS) return null;
  const language = detectLanguage(sentence);
  const claim = trimmed(factUnits(withoutAttribution(sentence, language), language));
  const said = claim.flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
  const found = sentencesOf(corpus, document).find(
    (one) =>
      one.language === language && said.every((word) => one.words.has(word)) && saysAll(claim, one.units, language),
  );
  return found?.evidence ?? null;
}

/** Without the marks around it. */
function trimmed(units: readonly FactUnit[]): readonly FactUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return units.slice(Math.max(0, first), units.findLastIndex(({ kind }) => kind === 'word') + 1);
}

function sentencesOf(corpus: Corpus, document: string | undefined): readonly SourceSentence[] {
  const made = known.get(corpus) ?? new Map<string, readonly SourceSentence[]>();
  known.set(corpus, made);
  const key = document ?? '';
  const passages = (): readonly Passage[] =>
    documentsOf(corpus, document).flatMap(({ sections }) => sections.flatMap((one) => one.passages));
  const sentences =
    made.get(key) ??
    passages()
      .filter(({ table }) => table === null)
      .flatMap(readSentences);
  made.set(key, sentences);
  return sentences;
}

function readSentences(passage: Passage): readonly SourceSentence[] {
  const renderings = alignSentences(passage) ?? [];
  return splitSentences(passage.text).flatMap(([start, end], index) => {
    const evidence = quoteSentences(passage, index, index);
    const forms = [
      { language: passage.language, text: passage.text.slice(start, end) },
      ...(renderings[index] ? [{ language: 'en' as const, text: renderings[index].rendering }] : []),
    ];
    return forms.map(({ language, text }) => {
      const units = factUnits(text, language);
      return { language, units, words: new Set(units.map(({ word }) => word)), evidence };
    });
  });
}
