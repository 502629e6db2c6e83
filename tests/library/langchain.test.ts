import { ToolMessage } from '@langchain/core/messages';
import { BaseRetriever } from '@langchain/core/retrievers';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';
import { LianwenRetriever, toLangChainTools } from '../../src/library/langchain.js';
import { jsonTools } from '../../src/library/tools.js';
import { openBundledKnowledge, PAPER } from '../support/bundled-knowledge.js';

describe('lianwen/langchain', () => {
  let knowledge: KnowledgeIndex;
  beforeAll(async () => {
    knowledge = await openBundledKnowledge();
  });
  afterAll(() => knowledge.close());

  const growth = (args: object) => ({ name: 'growth-rate', args, id: 'call-1', type: 'tool_call' as const });
  const cell = (column: number) => ({ document: PAPER, table: 'table-2', row: 0, column });

  it('offers each tool with its name, description and schema, as models’ interfaces take them', () => {
    const offered = toLangChainTools(knowledge).map((one) => convertToOpenAITool(one).function);
    expect(offered.map(({ name }) => name)).toEqual(jsonTools.map(({ name }) => name));
    expect(offered.filter(({ description, parameters }) => !description || !parameters)).toEqual([]);
    expect(toLangChainTools(knowledge, { only: ['sum'] }).map(({ name }) => name)).toEqual(['sum']);
  });

  it('answers a tool call with a message that holds JSON, and the same as an artifact', async () => {
    const [tool] = toLangChainTools(knowledge, { only: ['growth-rate'], language: 'en' });
    const message: unknown = await tool?.invoke(growth({ base: cell(1), value: cell(2) }));
    expect(ToolMessage.isInstance(message)).toBe(true);
    const { content, artifact } = message as ToolMessage;
    expect(artifact).toMatchObject({ outcome: 'computed', formula: '(70.7 − 42.2) ÷ 42.2 × 100', display: '67.54%' });
    expect(content).toBe(JSON.stringify(artifact));
  });

  it('refuses a malformed tool call', async () => {
    const [tool] = toLangChainTools(knowledge, { only: ['growth-rate'] });
    await expect(tool?.invoke(growth({ base: 'rare earths' }))).rejects.toThrow(/schema/u);
  });

  it('retrieves passages with what is needed to cite them', async () => {
    const retriever = new LianwenRetriever({ knowledge, limit: 4, document: PAPER });
    expect(retriever).toBeInstanceOf(BaseRetriever);
    const found = await retriever.invoke('supply chain resilience');
    const passages = knowledge.corpus.documents.flatMap(({ sections }) => sections.flatMap((one) => one.passages));
    expect(found).toHaveLength(4);
    for (const { id, pageContent, metadata } of found) {
      const source = passages.find((passage) => passage.id === id);
      expect(metadata).toMatchObject({ document: PAPER, passage: id, section: source?.section });
      expect([pageContent, metadata.citation.quote]).toEqual([source?.text, source?.text]);
    }
    const scores = found.map(({ metadata }) => metadata.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('retrieves nothing for nothing, and knows its documents', async () => {
    await expect(new LianwenRetriever({ knowledge }).invoke(' ')).rejects.toMatchObject({ code: 'EMPTY_INPUT' });
    expect(() => new LianwenRetriever({ knowledge, document: 'x' })).toThrow(/x/u);
    expect(() => new LianwenRetriever({ knowledge, limit: 0 })).toThrow(/"limit" of LianwenRetriever.*: >= 1/u);
  });
});
