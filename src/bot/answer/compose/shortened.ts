/** Characters of an asker's words that are repeated at the most: the asker has the rest. */
const CHARACTERS_SHOWN = 60;

/** Words as they are repeated: long ones cut, no digit or Latin letter split from its word, for half a number is another. */
export function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= CHARACTERS_SHOWN) return text;
  return `${characters
    .slice(0, CHARACTERS_SHOWN)
    .join('')
    .replace(/[\p{Script=Latin}\p{N}.,%]+$/u, '')}…`;
}
