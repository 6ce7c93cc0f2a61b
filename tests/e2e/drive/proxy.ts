/**
 * The only way out of the driven browser: it writes down every request and lets through
 * those for our own small web alone.
 */
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  readonly port: number;
  /** Every request that tried to leave the browser, as `METHOD host/path` or `CONNECT host`. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

export async function openProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const to = new URL(request.url ?? '', 'http://nowhere.invalid');
    seen.push(`${request.method} ${to.host.replace(/:\d+$/, '')}${to.pathname}`);
    if (!/(^|\.)localhost$|^127\.0\.0\.1$/.test(to.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(
      {
        host: '127.0.0.1',
        port: to.port,
        path: to.pathname + to.search,
        method: request.method,
        headers: { ...request.headers, host: to.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
