/** Words that are shown alike. */
export interface Words {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
}

/** Words of what a button opens, under a line that names them; null where nothing does. */
export interface Stretch {
  readonly label: string | null;
  readonly words: readonly Words[];
}

export function words(text: string, style: Words['style'] = 'plain'): Words {
  return { text, style };
}
