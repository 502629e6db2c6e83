import { posix } from 'node:path';

/** Where a data package's resource lies in the corpus; null where its path leads out of the package's folder. */
export function resourcePath(folder: string, path: string): string | null {
  const normal = posix.normalize(path);
  if (posix.isAbsolute(normal) || normal.split('/')[0] === '..' || /^[a-z][a-z\d+.-]*:/iu.test(path)) {
    return null;
  }
  return folder === '' ? normal : `${folder}/${normal}`;
}
