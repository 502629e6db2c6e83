const UNSAFE = /[^\p{L}\p{N}._-]+/gu;
/** As long as names of files may be everywhere, with room for Chinese and the extension. */
const NAME_LENGTH = 60;

/** A name that every system and platform takes for a file. */
export function fileName(name: string, extension: 'csv' | 'docx' | 'png'): string {
  const safe = Array.from(name.replace(UNSAFE, '-')).slice(0, NAME_LENGTH).join('') || 'table';
  return `${safe}.${extension}`;
}
