/**
 * Puts a module of the page's own in a module's place, before anything has asked for that. Once for each place, and
 * file of tests: a module is fetched once.
 * @param path where the module is, from the root of the project
 */
export function replaceModule(path: string, code: string): void {
  const map = document.createElement('script');
  map.type = 'importmap';
  const instead = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  map.textContent = JSON.stringify({ imports: { [new URL(path, location.origin).href]: instead } });
  document.head.append(map);
}

/** Holds a module back. Returns what lets it go. */
export function holdModule(path: string): () => void {
  const real = `${new URL(path, location.origin).href}?real`;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const name = `held ${path}`;
  Object.assign(globalThis, { [name]: held });
  replaceModule(
    path,
    `await globalThis[${JSON.stringify(name)}]; export const { default: words } = await import(${JSON.stringify(real)}); export { words as default };`,
  );
  return letGo;
}
