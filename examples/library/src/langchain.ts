import { ToolMessage } from '@langchain/core/messages';
import { openKnowledge } from 'lianwen';
import { LianwenRetriever, toLangChainTools } from 'lianwen/langchain';

/** The tools as a model's tool calls reach them, and the retriever in a chain. */
export async function useLangChain(): Promise<void> {
  const knowledge = await openKnowledge();
  try {
    const tools = toLangChainTools(knowledge);
    const ask = tools.find(({ name }) => name === 'ask');
    const call = {
      name: 'ask',
      args: { question: 'Which three commodities were exported most in 2022?' },
      id: '1',
      type: 'tool_call',
    };
    const message: unknown = await ask?.invoke(call);
    if (message instanceof ToolMessage) console.log(message.name, message.artifact.kind, message.artifact.items);

    const quotes = new LianwenRetriever({ knowledge, limit: 2 }).pipe((documents) =>
      documents.map(({ pageContent, metadata }) => `${metadata.section}: ${pageContent.slice(0, 20)}`),
    );
    console.log(await quotes.invoke('供应链韧性'));
  } finally {
    await knowledge.close();
  }
}
