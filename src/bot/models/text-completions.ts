import type * as OpenAi from '@langchain/openai';
import { z } from 'zod';

/** Some servers stream the parts of a message, thoughts among them, where the protocol has text. */
const contentSchema = z
  .union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).transform(textOf)])
  .nullish();

function textOf(parts: readonly { readonly type: string; readonly text?: string | undefined }[]): string {
  return parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
}

type ConvertMessage = OpenAi.ChatOpenAICompletions['_convertCompletionsMessageToBaseMessage'];
type ConvertDelta = OpenAi.ChatOpenAICompletions['_convertCompletionsDeltaToBaseMessageChunk'];

/** A call that can be read: its arguments are a JSON object. */
const readableCall = z.looseObject({ function: z.looseObject({ arguments: z.string().refine(isJsonObject) }) });

function isJsonObject(text: string): boolean {
  try {
    return z.looseObject({}).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/**
 * The chat completions client with text as the only content, and tool calls that can be read: of any others it writes on
 * the standard streams. It throws z.ZodError where the content is neither text nor parts of a message.
 *
 * @param library as it was loaded, which happens in one place
 */
export function textCompletions(library: typeof OpenAi): typeof OpenAi.ChatOpenAICompletions {
  return class TextCompletions extends library.ChatOpenAICompletions {
    protected override _convertCompletionsMessageToBaseMessage(
      ...[message, rawResponse]: Parameters<ConvertMessage>
    ): ReturnType<ConvertMessage> {
      const readable = message.tool_calls?.filter((call) => readableCall.safeParse(call).success);
      const read = { ...message, ...(readable && { tool_calls: readable }) };
      return library.convertCompletionsMessageToBaseMessage({ message: read, rawResponse });
    }

    protected override _convertCompletionsDeltaToBaseMessageChunk(
      ...[delta, rawResponse, defaultRole]: Parameters<ConvertDelta>
    ): ReturnType<ConvertDelta> {
      const content = contentSchema.parse(delta['content']);
      return library.convertCompletionsDeltaToBaseMessageChunk({
        delta: { ...delta, content },
        rawResponse,
        ...(defaultRole !== undefined && { defaultRole }),
      });
    }
  };
}
