import { Failure } from './failure.mjs';

/**
 * A part of the library as it was built and published.
 * @param {() => Promise<object>} load imports it
 */
export async function built(load) {
  try {
    return await load();
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure(
      `A part of kap-widgets is missing: install it again (or "npm run build"). ${error.message}`,
    );
  }
}
