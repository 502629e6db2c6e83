/** The last part of a path, without its extension: "data/exports.2022.csv" gives "exports.2022". */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(0, name.length - extensionOf(path).length);
}

/** The extension in lower case with its point; "" where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  return point <= 0 ? '' : name.slice(point).toLowerCase();
}
