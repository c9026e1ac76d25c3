/** The source of the elements, as served: every module that is imported or fetched from one, by its path. */
export async function sourcesFrom(start: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const follow = async (url: URL): Promise<void> => {
    if (found.has(url.pathname) || !url.pathname.startsWith('/src/')) return;
    found.set(url.pathname, '');
    const text = await (await fetch(url)).text();
    found.set(url.pathname, text);
    const names = [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(
      ([, name = '']) => name,
    );
    await Promise.all(names.map((name) => follow(new URL(name, url))));
  };
  await follow(new URL(start, location.origin));
  return found;
}
