/**
 * A small web of our own: pages on `http://NAME.localhost:PORT`, each with its own headers.
 * It keeps a list of everything that was asked of it.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Web {
  readonly port: number;
  /** Publishes a page and returns its address. `path` begins with a slash. */
  publish(name: string, path: string, page: ServedPage): string;
  /** The same page at an address that is on no list, so that no extension touches it. */
  unlisted(url: string): string;
  /** Every address asked for but icons, in order, as `name.localhost/path`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** `wanted` 0 takes any free port; a port that is taken gives way to a free one. */
export async function openWeb(wanted = 0): Promise<Web> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const at = address(request);
    if (at.endsWith('/favicon.ico')) {
      response.writeHead(204).end();
      return;
    }
    asked.push(at);
    const page = pages.get(at.replace(/\?.*$/, ''));
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...page.headers,
      })
      .end(page.body);
  });
  await listen(server, wanted).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    publish(name, path, page) {
      pages.set(`${name}.localhost${path}`, page);
      return `http://${name}.localhost:${port}${path}`;
    },
    unlisted: (url) => url.replace(/^http:\/\/([^:]+):\d+/, `http://127.0.0.1:${port}/$1`),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}

/** Asked directly a request names a path; asked through a proxy it names a whole address. */
function address(request: IncomingMessage): string {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  return host === '127.0.0.1' ? path.slice(1) : `${host}${path}`;
}
