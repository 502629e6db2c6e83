import { FakeListChatModel } from '@langchain/core/utils/testing';
import { openAdviser } from 'lianwen';

/** Lets a chat model of this program put answers in words; what the documents do not hold is not said. */
export async function useModel(): Promise<void> {
  // Stands for ChatOpenAI, ChatAnthropic, ChatOllama, or any other BaseChatModel of LangChain.
  const model = new FakeListChatModel({
    responses: ['2022年稀土的出口额为70.7亿元[1]。2022年稀土的出口额高达99.9亿元[1]。'],
  });
  const adviser = await openAdviser({ model, modelSeconds: 60 }); // planner: 'model' lets it plan, too
  try {
    const reply = await adviser.answer({
      text: '2022年稀土出口额是多少？',
      onSentence: (sentence) => console.log('passed:', sentence),
    });
    console.log(reply.text, reply.receipt.model);
  } finally {
    await adviser.close();
  }
}
