// "lianwen/langchain": the tools and the retriever as LangChain has them. Needs the consumer's own @langchain/core.
export { toLangChainTools, type LangChainToolOptions } from './langchain/lang-chain-tools.js';
export { LianwenRetriever, type LianwenRetrieverInput, type PassageMetadata } from './langchain/retriever.js';
