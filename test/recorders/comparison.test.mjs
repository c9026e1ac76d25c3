// Privacy shown: what session recorders and other scripts of a page get of a visitor who compares and weighs, and what
// can be read of it on the device once it is saved there. As for the finder (finder.test.mjs).
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startChromium } from './drivers/chromium.mjs';
import { site } from './comparison-site.mjs';
import { storageOf } from './storage.mjs';
import { watch } from './watch.mjs';

watch('comparison-remains', site);

it('what lies readable in a storage is found', async () => {
  const driver = await startChromium(site.tag);
  const server = await site.startServer(['none']);
  try {
    await driver.open(`${server.url}?recorder=none&isolation=closed`);
    await driver.page(writeReadably);
    const { text } = await storageOf(driver);
    assert.deepEqual(site.readIn(text), ['"hard",2', 'hard'], text);
  } finally {
    await driver.close();
    server.close();
  }
});

/* This runs in the page. */
function writeReadably() {
  return new Promise((resolve) => {
    const request = indexedDB.open('plain', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kept');
    request.onsuccess = () => {
      const database = request.result;
      const bytes = new TextEncoder().encode('[["hard",2]]');
      const writing = database.transaction('kept', 'readwrite');
      writing.objectStore('kept').put({ data: bytes.buffer }, 'comparison');
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
