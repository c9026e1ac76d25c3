// A receiver that knows no ids, as most form services: every request that comes is one more.
import { once } from 'node:events';
import { createServer } from 'node:http';

export async function createForgetful() {
  /** @type {Record<string, any>[]} Each request that came whole. */
  const stored = [];
  const server = createServer(async (req, res) => {
    const answer = (status, body) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      stored.push({ sealed: null, ...JSON.parse(Buffer.concat(chunks).toString()) });
      answer(200, { success: true });
    } catch {
      if (!res.destroyed) answer(400, { success: false });
    }
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    rows: () => stored,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
