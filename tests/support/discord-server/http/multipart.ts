/** One part of a form. */
export interface FormPart {
  readonly name: string;
  /** Null where it is no file. */
  readonly fileName: string | null;
  readonly contentType: string;
  readonly content: Buffer;
}

const BREAK = '\r\n';

/** The parts of a body of type multipart/form-data. */
export function partsOf(bytes: Buffer, contentType: string): readonly FormPart[] {
  const boundary = /boundary="?(?<boundary>[^";]+)/u.exec(contentType)?.groups?.['boundary'];
  return boundary === undefined ? [] : piecesOf(bytes, `--${boundary}`).map(partOf);
}

/** What stands between two boundaries, without the line breaks that belong to them. */
function piecesOf(bytes: Buffer, boundary: string): readonly Buffer[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(boundary); at !== -1; at = bytes.indexOf(boundary, at + boundary.length)) starts.push(at);
  return starts
    .slice(0, -1)
    .map((start, index) =>
      bytes.subarray(start + boundary.length + BREAK.length, (starts[index + 1] ?? 0) - BREAK.length),
    );
}

function partOf(piece: Buffer): FormPart {
  const end = piece.indexOf(BREAK + BREAK);
  const head = piece.subarray(0, end).toString('utf8');
  return {
    name: /[; ]name="(?<name>[^"]*)"/u.exec(head)?.groups?.['name'] ?? '',
    fileName: /filename="(?<name>[^"]*)"/u.exec(head)?.groups?.['name'] ?? null,
    contentType: /^content-type: *(?<type>\S+)/imu.exec(head)?.groups?.['type'] ?? 'application/octet-stream',
    content: piece.subarray(end + BREAK.length * 2),
  };
}
