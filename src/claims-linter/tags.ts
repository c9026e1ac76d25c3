/** HTML that parts no words: "<b>cu</b>re". A page shows it as it is; a reader of warnings looks through it. */
const TAGS = /<\/?(?:[bius]|em|strong|span|mark|small|font|a)\b[^<>]{0,200}>/gi;

/** A text without such marks, and where each of its signs was. */
export function withoutTags(written: string): {
  readonly text: string;
  readonly at: (index: number) => number;
} {
  const tags: { readonly index: number; readonly length: number }[] = [];
  let gone = 0;
  const text = written.replace(TAGS, (tag, offset: number) => {
    tags.push({ index: offset - gone, length: tag.length });
    gone += tag.length;
    return '';
  });
  return {
    text,
    at: (index) => index + tags.reduce((sum, tag) => (tag.index <= index ? sum + tag.length : sum), 0),
  };
}
