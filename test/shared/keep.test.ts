import { expect } from '@open-wc/testing';
import { canKeep, kept } from '../../src/shared/keep.js';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Everything in the database as text, as a tool that copies a page's storage would find it. */
const everything = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kap-widgets');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error());
    };
  });
  const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
    const request = database.transaction('kept').objectStore('kept').getAll();
    request.onsuccess = () => {
      resolve(request.result as Record<string, unknown>[]);
    };
  });
  database.close();
  return rows
    .flatMap((row) => Object.values(row))
    .map((part) =>
      part instanceof ArrayBuffer || part instanceof Uint8Array
        ? new TextDecoder('latin1').decode(part)
        : JSON.stringify(part),
    )
    .join('\n');
};

const replace = <O extends object, K extends keyof O>(of: O, name: K, by: O[K]) => {
  const was = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, value: by });
  return () => {
    delete (of as Partial<O>)[name];
    if (was) Object.defineProperty(of, name, was);
  };
};

describe('what is kept on the device', () => {
  const notes = kept<{ text: string }>('notes');
  const others = kept<number[]>('others');

  afterEach(async () => {
    await notes.erase();
    await others.erase();
  });

  it('comes back as it was, whatever letters it has', async () => {
    expect(canKeep()).to.equal(true);
    const value = { text: 'Ruhe, 平静, 🌿 "quoted" \n and \\ more' };
    expect(await notes.write(value)).to.equal(true);
    expect(await kept('notes').read()).to.deep.equal(value);
    expect(await others.read()).to.equal(undefined);
  });

  it('leaves nothing behind when it is only looked for', async () => {
    expect(await notes.read()).to.equal(undefined);
    expect(await names()).not.to.include('kap-widgets');
  });

  it('cannot be read in the storage, and its key cannot be taken out', async () => {
    await notes.write({ text: 'marigold-at-the-lake' });
    const found = await everything();
    expect(found.length).to.be.greaterThan(30);
    expect(found).not.to.contain('marigold');
    expect(found).not.to.contain('lake');
    expect(Object.keys(localStorage).join()).not.to.contain('kap');
    expect(document.cookie).not.to.contain('marigold');
  });

  it('writes over what was there', async () => {
    await notes.write({ text: 'one' });
    await notes.write({ text: 'two' });
    expect(await notes.read()).to.deep.equal({ text: 'two' });
    await notes.erase();
    expect(await notes.read()).to.equal(undefined);
  });

  it('is gone with its key and its database when the last value is erased, not before', async () => {
    await notes.write({ text: 'one' });
    await others.write([1, 2]);
    await notes.erase();
    expect(await others.read()).to.deep.equal([1, 2]);
    expect(await names()).to.include('kap-widgets');
    await others.erase();
    expect(await names()).not.to.include('kap-widgets');
  });

  it('erases what is not there without a word', async () => {
    await notes.erase();
    await notes.erase();
    expect(await names()).not.to.include('kap-widgets');
  });

  it('is erased at once also while something else has the database open', async () => {
    await notes.write({ text: 'one' });
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kap-widgets');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    await notes.erase();
    other.close();
    expect(await notes.read()).to.equal(undefined);
    expect(await names()).not.to.include('kap-widgets');
  });

  it('loses nothing when two write and one erases at the same time', async () => {
    for (let turn = 0; turn < 10; turn++) {
      await notes.write({ text: 'x' });
      const [, wrote] = await Promise.all([notes.erase(), others.write([turn])]);
      expect(wrote).to.equal(true);
      expect(await others.read()).to.deep.equal([turn]);
      await others.erase();
    }
  });

  it('says so where storage is shut, and leaves no older value for a newer one', async () => {
    await notes.write({ text: 'older' });
    const restore = replace(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const wrote = await notes.write({ text: 'newer' });
    restore();
    expect(wrote).to.equal(false);
    expect(await notes.read()).to.equal(undefined);
  });

  it('takes what cannot be opened for nothing', async () => {
    await notes.write({ text: 'one' });
    const restore = replace(crypto.subtle, 'decrypt', () => Promise.reject(new Error('no')));
    expect(await notes.read()).to.equal(undefined);
    restore();
  });

  it('knows where nothing can be kept', () => {
    const restore = replace(globalThis, 'isSecureContext', false);
    expect(canKeep()).to.equal(false);
    restore();
    const shut = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('shut', 'SecurityError');
      },
    });
    expect(canKeep()).to.equal(false);
    if (shut) Object.defineProperty(globalThis, 'indexedDB', shut);
  });
});
