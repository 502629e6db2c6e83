import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { PAPER, withPaper } from '../example-paper.js';
import { describeCorpus, findSentences, readPassage, readSection } from './reading.js';

export const examples = withPaper(describeCorpusExample, findSentencesExample, readPassageExample, readSectionExample);

async function describeCorpusExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region describe-corpus
  const [paper] = await describeCorpus({}, knowledge);
  assert.deepEqual(
    paper?.tables.map(({ name }) => name),
    ['table-1', 'table-2'],
  );
  //#endregion
}

async function findSentencesExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region find-sentences
  const query = 'Which technologies are at risk of a broken chain?';
  const [best] = await findSentences({ query, language: 'en', limit: 1 }, knowledge);
  assert.match(best?.passage.text ?? '', /光刻机/u);
  //#endregion
}

async function readPassageExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region read-passage
  const passage = await readPassage({ document: PAPER, passage: `${PAPER}#2.1-p1` }, knowledge);
  assert.equal(passage?.section, '2.1');
  //#endregion
}

async function readSectionExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region read-section
  const reading = await readSection({ document: PAPER, section: '4.1' }, knowledge);
  assert.equal(reading?.leads.length, 4);
  //#endregion
}
