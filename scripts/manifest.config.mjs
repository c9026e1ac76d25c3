/** For the custom elements analyzer, called by manifest.mjs. */
export default {
  globs: ['src/*/*.ts'],
  litelement: true,
  quiet: true,
  // It writes to a folder below the project only; left to itself it would also write that folder into package.json.
  outdir: 'node_modules/.cache/manifest',
  packagejson: false,
};
