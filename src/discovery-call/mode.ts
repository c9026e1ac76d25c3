import type { PracticeFile } from '../practice/index.js';

/**
 * What the widget can do for a visitor. `form`: it sends a request; `mail`: the same form, and the visitor's mail
 * program sends it; `link`: name and e-mail for a scheduling page; `ways`: phone, e-mail and link, without a form.
 */
export type Mode = 'form' | 'mail' | 'link' | 'ways';

/**
 * The mode as the practice file's words have it: enough for the first paint. Whether its addresses can be used is known
 * once what sending needs has been fetched.
 */
export function modeOf({ call = {}, practice }: PracticeFile): Mode {
  const { deliver, service, to, link } = call;
  if (deliver === 'link' || service === 'cal' || service === 'calendly') {
    if (link ?? to) return 'link';
  } else if (deliver !== 'mailto' && (to ?? service)) return 'form';
  return (deliver === 'mailto' && to) || practice?.email ? 'mail' : 'ways';
}
