// The example receiver in front of which the faults happen, and its database, read past it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';

/** Starts it, with an empty database. */
export async function createExample() {
  const folder = mkdtempSync(join(tmpdir(), 'kap-faults-'));
  const databasePath = join(folder, 'requests.db');
  const script = fileURLToPath(new URL('receiver.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, databasePath], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error('The receiver did not start: is the build there?');
  return {
    url: String(line).trim(),
    /** @returns {Record<string, any>[]} Everything that is stored, as the columns have it. */
    rows() {
      const db = new Database(databasePath);
      try {
        return db.prepare('SELECT * FROM requests').all();
      } finally {
        db.close();
      }
    },
    async close() {
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
