/** What a piece of text is, for a platform that shows the pieces differently. */
export type SpanRole =
  | 'title'
  | 'quote'
  | 'rendering'
  | 'statement'
  | 'item'
  | 'heading'
  | 'row'
  | 'note'
  | 'address'
  | 'sources';

export interface TextSpan {
  readonly role: SpanRole;
  readonly text: string;
}

/** One line of a rendered reply; without spans it is blank. */
export type TextLine = readonly TextSpan[];

/** A text as lines of one role. */
export function linesOf(text: string, role: SpanRole): TextLine[] {
  return text.split('\n').map((line) => (line === '' ? [] : [{ role, text: line }]));
}
