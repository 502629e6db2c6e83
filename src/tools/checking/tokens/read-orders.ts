import type { Token } from './token.js';

/** Words for the end that places are counted from. */
const FROM_HIGHEST =
  /[从由](?:高到低|大到小|多到少)(?:依次)?(?:排列|排序)?|(?:按)?降序(?:排列)?|\b(?:counted |counting )?from (?:the )?(?:highest|largest|top)(?: to (?:the )?(?:lowest|smallest))?\b|\b(?:highest|largest) first\b|\bin descending order\b/giu;
const FROM_LOWEST =
  /[从由](?:低到高|小到大|少到多)(?:依次)?(?:排列|排序)?|(?:按)?升序(?:排列)?|\b(?:counted |counting )?from (?:the )?(?:lowest|smallest|bottom)(?: to (?:the )?(?:highest|largest))?\b|\b(?:lowest|smallest) first\b|\bin ascending order\b/giu;

/** 从高到低, "counted from the highest": the words say together from which end places are counted, and nothing of a row. */
export function withOrders(tokens: readonly Token[], sentence: string): readonly Token[] {
  const orders = [...ordersIn(sentence, FROM_HIGHEST, 'descending'), ...ordersIn(sentence, FROM_LOWEST, 'ascending')];
  if (orders.length === 0) return tokens;
  const within = (token: Token): Order | undefined =>
    orders.find(({ start, end }) => start <= token.start && token.end <= end);
  return tokens.flatMap((token, at) => {
    const order = within(token);
    if (!order) return [token];
    const before = tokens[at - 1];
    return before && within(before) === order ? [] : [order];
  });
}

type Order = Extract<Token, { readonly kind: 'word' }>;

function ordersIn(sentence: string, words: RegExp, meaning: 'ascending' | 'descending'): readonly Order[] {
  return Array.from(sentence.matchAll(words), ({ 0: { length }, index }) => ({
    kind: 'word',
    meaning,
    degree: null,
    start: index,
    end: index + length,
  }));
}
