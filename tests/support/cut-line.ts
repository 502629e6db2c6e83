import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a server that can be cut: whoever speaks by it loses every connection, and may come again. */
export interface Line {
  /** The address of the server, by way of the line. */
  readonly url: string;
  readonly cut: () => void;
  /** Connections so far. */
  readonly laid: () => number;
}

/** Lays a line to a server of this machine, until the test ends. */
export async function layLine(to: string): Promise<Line> {
  const { hostname, port, pathname } = new URL(to);
  const open = new Set<Socket>();
  let laid = 0;
  const server = createServer((near) => {
    laid += 1;
    const far = connect(Number(port), hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => into.destroy()).on('close', () => into.destroy());
      from.pipe(into);
    }
  });
  const cut = (): void => open.forEach((socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    cut();
    server.close();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}${pathname}`, cut, laid: () => laid };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('A server of a port has an address.');
  return address.port;
}
