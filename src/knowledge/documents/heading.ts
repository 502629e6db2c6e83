import type { Language } from '../language/language.js';
import { detectLanguage } from '../language/detect-language.js';

/** A heading taken apart. */
export interface Heading {
  /** {@link Section.id}: the printed number without its final point, "abstract", or the heading's text. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
}

/** "2.1. Title", "2.1 Title", "3 Results"; a bare year ("2022 in review") is no number of a section. */
const NUMBERED = /^(?<number>\d{1,2}(?:\.\d{1,3})*)(?:[.、．]\s*|\s+)(?<title>\S.*)$/u;
const ABSTRACT = /^(?:摘\s*要|abstract)\s*(?:[(（].*|[:：.])?$/iu;

/** Takes a heading's printed text apart; null where it is blank. */
export function parseHeading(printed: string): Heading | null {
  const text = printed.replace(/\s+/gu, ' ').trim();
  if (text === '') {
    return null;
  }
  const language = detectLanguage(text);
  if (ABSTRACT.test(text)) {
    return { id: 'abstract', title: text, language };
  }
  const groups = NUMBERED.exec(text)?.groups;
  return {
    id: groups?.['number'] ?? text,
    title: groups?.['title'] ?? text,
    language: groups === undefined ? language : detectLanguage(groups['title'] ?? text),
  };
}
