/** Keeps a value on this device. Nothing is written before the visitor has chosen so. */
export interface Kept<T> {
  /** The value kept; undefined where there is none, or none that can be opened. Leaves nothing behind. */
  read(): Promise<T | undefined>;
  /** False where the browser does not let us: nothing of this value is kept then, not an earlier one either. */
  write(value: T): Promise<boolean>;
  /** Writes it only where what is kept is still what it was; undefined for nothing. Else says what has become of it. */
  replace(value: T, was: T | undefined): Promise<'kept' | 'changed' | 'gone' | 'failed'>;
  /** Rejects where the browser does not let us: then it may still be there. */
  erase(): Promise<void>;
  /** Calls back when something has changed: here, in another widget or in another tab. Returns what ends that. */
  listen(changed: () => void): () => void;
}

/** What lies in the database. Whoever reads it over sees bytes; the key can be used, not taken away. */
interface Sealed {
  readonly key: CryptoKey;
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

const DATABASE = 'kap-widgets';
const STORE = 'kept';

/** True where a value can be kept: the page came safely, and nothing says that its storage is shut. */
export const canKeep = (): boolean => {
  try {
    // Where a visitor has shut it, asking for it throws.
    return (
      isSecureContext && Boolean(indexedDB && crypto.subtle && navigator.locks && window.BroadcastChannel)
    );
  } catch {
    return false;
  }
};

/**
 * A place for one value, JSON at most, in this browser's storage (IndexedDB), encrypted (AES-GCM) with a key of its
 * own at each writing. So what is kept is not readable for tools that list or copy a page's storage, and no trace of it
 * stays when it is erased; it is no wall against a script written to open it, nor against who else uses the device.
 * @param name whose value it is, such as `planner`; never anything a visitor typed
 */
export const kept = <T>(name: string): Kept<T> => {
  const failed = async () => {
    await alone(() => erase(name)).catch(() => undefined);
    tell();
  };
  return {
    read: () => alone(() => read<T>(name)).catch(() => undefined),
    write: (value) =>
      alone(() => write(name, value)).then(
        () => {
          tell();
          return true;
        },
        async () => {
          await failed();
          return false;
        },
      ),
    replace: (value, was) =>
      alone(async () => {
        const now = await read<T>(name).catch(() => undefined);
        if (!isSame(now, was)) return now === undefined ? 'gone' : 'changed';
        await write(name, value);
        return 'kept' as const;
      }).then(
        (done) => {
          if (done === 'kept') tell();
          return done;
        },
        async () => {
          await failed();
          return 'failed' as const;
        },
      ),
    erase: () => alone(() => erase(name)).then(tell),
    listen: (changed) => {
      const channel = new BroadcastChannel(DATABASE);
      channel.onmessage = changed;
      return () => {
        channel.close();
      };
    },
  };
};

/** True of two values of which nobody could tell which was kept. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Tells all that something has changed, and not what: every script of the page can hear it. */
function tell(): void {
  const channel = new BroadcastChannel(DATABASE);
  channel.postMessage('changed');
  channel.close();
}

/** One at a time, in all tabs: else a database could be taken away while another tab writes into it. */
const alone = async <R>(act: () => Promise<R>): Promise<R> =>
  (await navigator.locks.request(DATABASE, act)) as R;

async function read<T>(name: string): Promise<T | undefined> {
  const sealed = await within('readonly', (store) => asked<Sealed | undefined>(store.get(name)));
  if (!sealed) return undefined;
  const { key, iv, data } = sealed;
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv) }, key, data);
  return JSON.parse(new TextDecoder().decode(plain)) as T;
}

async function write(name: string, value: unknown): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed: Sealed = { key, iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
  await within('readwrite', (store) => asked(store.put(sealed, name)));
}

async function erase(name: string): Promise<void> {
  const left = await within('readwrite', async (store) => {
    await asked(store.delete(name));
    return asked(store.count());
  });
  if (!left) await drop();
}

/** Takes the empty database away; as soon as it is free, where a script of the page has it open. */
const drop = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onblocked = resolve;
    request.onerror = () => {
      reject(request.error ?? new Error('failed'));
    };
  });

/** Undefined if there is no database yet and it is only to be looked at. */
async function within<R>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => Promise<R>,
): Promise<R | undefined> {
  const database = await open(mode);
  if (!database) return undefined;
  try {
    const transaction = database.transaction(STORE, mode);
    const over = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('aborted'));
      };
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), over]);
    return result;
  } finally {
    database.close();
  }
}

function open(mode: IDBTransactionMode): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(DATABASE, 1);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    // Looking must not leave an empty database behind.
    if (mode === 'readonly') request.transaction?.abort();
    else request.result.createObjectStore(STORE);
  };
  return asked(request).catch(async (error: unknown) => {
    if (!isNew || mode !== 'readonly') throw error;
    // WebKit keeps the empty one all the same.
    await drop();
    return undefined;
  });
}

const asked = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('failed'));
    };
  });
