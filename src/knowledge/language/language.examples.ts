import assert from 'node:assert/strict';
import { detectLanguage } from './detect-language.js';
import { splitSentences } from './split-sentences.js';
import { terms } from './terms.js';

/** Languages of mixed questions. */
export function detecting(): void {
  //#region detect
  assert.equal(detectLanguage('EDA 是什么？'), 'zh');
  assert.equal(detectLanguage('What does 供应链韧性 mean?'), 'en');
  //#endregion
}

/** Sentences by their places. */
export function splitting(): void {
  //#region split
  const text = '韧性很重要[4]。Dr. Li agrees.';
  const sentences = splitSentences(text).map((span) => text.slice(...span));
  assert.deepEqual(sentences, ['韧性很重要[4]。', 'Dr. Li agrees.']);
  //#endregion
}

/** What an index holds of a text. */
export function indexing(): void {
  //#region terms
  assert.deepEqual(terms('exports of 1,234'), ['export', '1234']);
  //#endregion
}
