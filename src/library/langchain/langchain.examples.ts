import assert from 'node:assert/strict';
import type { KnowledgeIndex } from '../../knowledge/index.js';
import { withPaper } from '../example-paper.js';
import { toLangChainTools } from './lang-chain-tools.js';
import { LianwenRetriever } from './retriever.js';

export const examples = withPaper(retrieverExample, toolsExample);

async function retrieverExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region retriever
  const retriever = new LianwenRetriever({ knowledge, limit: 3 });
  const [best] = await retriever.invoke('供应链的多元化');
  assert.match(best?.pageContent ?? '', /多元化/u);
  assert.equal(best?.metadata.citation.quote, best?.pageContent);
  //#endregion
}

async function toolsExample(knowledge: KnowledgeIndex): Promise<void> {
  //#region tools
  const tools = toLangChainTools(knowledge, { only: ['ask', 'growth-rate'] });
  const [ask] = tools;
  const content: unknown = await ask?.invoke({ question: 'Which row grew most in Table 2?' });
  assert.match(String(content), /"kind":"answer"/u);
  //#endregion
}
