import type { Language } from '../../../../../knowledge/index.js';

/** One aim behind another: "this paper aims to do A, and then to do B". */
const AIMS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?<aims>(?:本文|本研究|本次研究)旨在)(?:通过[^，,]+，)?[^，,；;]+，(?:进而|并)(?<other>[^；;]+)$/u,
  en: /^(?:through [^,;]+, )?(?<aims>(?:this|the) (?:paper|study|article) aims )to [^,;]+, and (?:then )?(?<other>to [^;]+)$/iu,
};

/** The other of two aims, as an aim; never as what is so. */
export function otherAim(sentence: string, language: Language): readonly string[] {
  const { aims, other } = AIMS[language].exec(sentence)?.groups ?? {};
  return aims === undefined || other === undefined ? [] : [`${aims}${other}`];
}
