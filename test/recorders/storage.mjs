// What lies in a page's storage, as text, as a tool that copies it would find it: for widgets that keep something on the
// device when a visitor asks for it.

/** @param driver one of drivers/ */
export const storageOf = (driver) => driver.page(dump);

/* This runs in the page. */
async function dump() {
  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** Bytes as letters, whatever else as JSON; what is neither, like a key that cannot be taken out, as its fields. */
  const text = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer ?? value);
      return ['utf-8', 'utf-16le'].map((code) => new TextDecoder(code).decode(bytes)).join(' ');
    }
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    if (Array.isArray(value)) return value.map(text).join(', ');
    const names = [...Object.keys(value), ...Object.getOwnPropertyNames(Object.getPrototypeOf(value) ?? {})];
    return names
      .filter((name) => typeof value[name] !== 'function' && name !== '__proto__')
      .map((name) => `${name}: ${text(value[name])}`)
      .join('\n');
  };
  const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const read = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asked(read.getAllKeys()), asked(read.getAll())]);
      found.push(`${name} ${store} ${keys.join(' ')}`, ...values.map(text));
    }
    database.close();
  }
  return { text: found.join('\n'), databases: databases.map(({ name }) => name) };
}
