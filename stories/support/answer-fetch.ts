type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer>();
const ask = window.fetch;

window.fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const found = [...answers].find(([file]) => pathname.endsWith(file));
  return found ? Promise.resolve(found[1]()) : ask(input, init);
};

/**
 * Answers requests for a file that no server has, so that a story of wrong, missing or slow data is the same
 * everywhere. Returns how to stop.
 */
export function answerFetch(file: string, answer: Answer): () => void {
  answers.set(file, answer);
  return () => answers.delete(file);
}

/** A file that is on its way until the story is left. */
export function holdFetch(file: string, answerOnLeave: string): () => void {
  let release: (response: Response) => void = () => {};
  const held = new Promise<Response>((resolve) => {
    release = resolve;
  });
  const stop = answerFetch(file, () => held);
  return () => {
    release(new Response(answerOnLeave));
    stop();
  };
}
