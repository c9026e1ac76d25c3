type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer>();
const changes = new Map<string, (text: string) => string>();
const ask = window.fetch;

window.fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const [, answer] = [...answers].find(([file]) => pathname.endsWith(file)) ?? [];
  const [, change] = [...changes].find(([file]) => pathname.endsWith(file)) ?? [];
  const answered = answer ? Promise.resolve(answer()) : ask(input, init);
  return change ? answered.then(async (response) => changed(response, change)) : answered;
};

/** The same response with another text; one of a failure is left as it is. */
async function changed(response: Response, change: (text: string) => string): Promise<Response> {
  return response.ok ? new Response(change(await response.text()), response) : response;
}

/**
 * Answers requests for a file that no server has, so that a story of wrong, missing or slow data is the same
 * everywhere. Returns how to stop.
 */
export function answerFetch(file: string, answer: Answer): () => void {
  answers.set(file, answer);
  return () => answers.delete(file);
}

/** Changes the text of a file on its way to the story. Returns how to stop. */
export function changeFetch(file: string, change: (text: string) => string): () => void {
  changes.set(file, change);
  return () => changes.delete(file);
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
