// Whether every .js file in a folder is a module that this Node can read: as `node --check` of each, but in one process.
// Run with --experimental-vm-modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SourceTextModule } from 'node:vm';

const [folder] = process.argv.slice(2);

for (const file of readdirSync(folder, { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  try {
    new SourceTextModule(readFileSync(join(folder, file), 'utf8'), { identifier: file });
  } catch (error) {
    console.error(`${join(folder, file)}: ${error.message}`);
    process.exitCode = 1;
  }
}
