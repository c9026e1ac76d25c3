import process from 'node:process';
import { StringDecoder } from 'node:string_decoder';
import { Failure } from './failure.mjs';

/**
 * A passphrase: from the environment (KAP_PASSPHRASE), or typed in without showing. Never from the command line, which
 * other programs can read and shells keep.
 * @param {string} question
 */
export async function passphrase(question) {
  const { KAP_PASSPHRASE: given } = process.env;
  if (given) return given;
  if (!process.stdin.isTTY)
    throw new Failure('A passphrase is needed: type it at a terminal, or set KAP_PASSPHRASE.');
  process.stderr.write(question);
  try {
    return await typed(process.stdin);
  } finally {
    process.stderr.write('\n');
  }
}

const ENTER = /[\r\n\u0004]/;

/** A line from a terminal that does not repeat it. */
function typed(input) {
  const decoder = new StringDecoder('utf8');
  let line = '';
  return new Promise((resolve, reject) => {
    const stop = () => {
      input.off('data', read);
      input.setRawMode(false);
      input.pause();
    };
    const read = (bytes) => {
      for (const sign of decoder.write(bytes)) {
        if (sign === '\u0003') {
          stop();
          reject(new Failure('Stopped.'));
          return;
        }
        if (ENTER.test(sign)) {
          stop();
          resolve(line);
          return;
        }
        line = sign === '\u007f' || sign === '\b' ? [...line].slice(0, -1).join('') : line + sign;
      }
    };
    input.setRawMode(true);
    input.on('data', read);
    input.resume();
  });
}
