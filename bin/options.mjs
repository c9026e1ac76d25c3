import { parseArgs } from 'node:util';
import { Misuse } from './failure.mjs';

/**
 * A command's options and its one file.
 * @param {string[]} args
 * @param {import('node:util').ParseArgsConfig['options']} options
 * @param {string} help what the command's --help says
 */
export function readOptions(args, options, help) {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${help}`);
  }
  const [file, ...others] = read.positionals;
  if (file === undefined) throw new Misuse(`A file with therapists is missing.\n\n${help}`);
  if (others.length)
    throw new Misuse(`One file at a time, please; found also "${others.join('", "')}".\n\n${help}`);
  return { file, ...read.values };
}
