/** What a piece states of rows: their names, the number as it is shown, and the place and the number of a rank. */
export interface FigureSlots {
  readonly names: readonly string[];
  /** With its sign: −117.3 亿元. */
  readonly amount: string;
  readonly place: string;
  readonly of: string;
  /** Of a list all numbers, in its order. */
  readonly amounts: readonly string[];
}

export type Template = (slots: FigureSlots) => string;

export const isDown = ({ amount }: FigureSlots): boolean => amount.startsWith('−');
export const bare = ({ amount }: FigureSlots): string => amount.replace('−', '');
/** A verb by the sign. */
export const by = (slots: FigureSlots, [up, down]: readonly [string, string]): string => (isDown(slots) ? down : up);
export const a = ({ names }: FigureSlots): string => names[0] ?? '';
export const b = ({ names }: FigureSlots): string => names[1] ?? '';
export const list = ({ names }: FigureSlots): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
export const listZh = ({ names }: FigureSlots): string => names.join('、');
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
