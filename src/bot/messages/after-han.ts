/** Words behind Chinese ones: Latin letters and digits with a space before them, as everywhere in the catalogues. */
export function afterHan(words: string): string {
  return /^[\p{Script=Latin}\d]/u.test(words) ? ` ${words}` : words;
}

/** Chinese words behind others: a space parts them from a Latin letter or a digit. */
export function hanAfter(before: string, words: string): string {
  return /[\p{Script=Latin}\d]$/u.test(before) ? `${before} ${words}` : `${before}${words}`;
}
