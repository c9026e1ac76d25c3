import type { Part, Widget } from './snippets.js';

export const PLATFORMS = ['wordpress', 'wix', 'squarespace', 'webflow', 'html'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What there is to place. */
interface Pieces {
  readonly base: string;
  readonly practice: string;
  readonly widgets: readonly Widget[];
  readonly css: string;
  /** The elements, a line each. */
  readonly tags: string;
  /** The same as placeholders, all in one line. */
  readonly placeholders: string;
}

interface Place {
  readonly title: string;
  /** Where the files are, if nobody says. */
  readonly base: string;
  readonly practice: string;
  readonly write: (pieces: Pieces) => { readonly steps: readonly string[]; readonly parts: readonly Part[] };
}

const HOST = 'https://files.example.com';

/** Builders keep no folders of scripts. A browser takes scripts from another site only if that site allows it. */
const ELSEWHERE = `Put the folder dist/ of kap-widgets, as kap, and your practice.json on a web host of yours that serves them over HTTPS and allows other sites to load them (the header Access-Control-Allow-Origin). Write its address in place of ${HOST}.`;

/** Optimisers combine, delay or strip module scripts unless they are told not to. */
const LEAVE = 'data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false"';

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const script = (base: string, more = ''): string =>
  `<script type="module" src="${attribute(base)}kap.js" ${LEAVE}${more}></script>`;

const style = (css: string): string => `<style>\n${css}\n</style>`;

export const places: Readonly<Record<Platform, Place>> = {
  html: {
    title: 'A page of HTML',
    base: '/kap/',
    practice: '/practice.json',
    write: ({ base, css, tags }) => ({
      steps: [
        `Put the widgets’ files (the folder dist/ of kap-widgets) in the folder ${base} of your site, and your practice file where the code says.`,
        'Paste the first part into the head of every page that has a widget. (If your site forbids styles in the page, put what is between the style tags into a style sheet of yours.)',
        'Paste the second part where the widgets should stand.',
      ],
      parts: [
        { where: 'In the head', language: 'html', code: `${script(base)}\n${style(css)}` },
        { where: 'In the page', language: 'html', code: tags },
      ],
    }),
  },
  wordpress: {
    title: 'WordPress',
    base: '/kap/',
    practice: '/practice.json',
    write: ({ base, css, placeholders }) => ({
      steps: [
        `With your host's file manager or SFTP, put the widgets’ files (the folder dist/ of kap-widgets) in the folder ${base} of your site, and your practice file where the code says. The media library takes no scripts.`,
        'Paste the first part under Appearance, Editor, Styles, Additional CSS; in a classic theme under Appearance, Customize, Additional CSS.',
        'Paste the second part into the header with a plugin for header code, as an administrator: WordPress takes scripts out of what others write.',
        'Where the widgets should stand, add a Custom HTML block and paste the third part. It is one line on purpose: WordPress puts paragraphs into longer ones.',
        'If a plugin optimises your pages (LiteSpeed, WP Rocket, Autoptimize), empty its cache.',
      ],
      parts: [
        { where: 'Additional CSS', language: 'css', code: css },
        { where: 'Header', language: 'html', code: script(base, ' data-noptimize="1"') },
        { where: 'Custom HTML block', language: 'html', code: placeholders },
      ],
    }),
  },
  squarespace: {
    title: 'Squarespace',
    base: `${HOST}/kap/`,
    practice: `${HOST}/practice.json`,
    write: ({ base, css, tags }) => ({
      steps: [
        ELSEWHERE,
        'Paste the first part under Settings, Advanced, Code Injection, Header. Only some plans have it. (Not under Custom CSS, which is rewritten before it is used.)',
        'Where the widgets should stand, add a Code block set to HTML and paste the second part.',
      ],
      parts: [
        { where: 'Code Injection, Header', language: 'html', code: `${script(base)}\n${style(css)}` },
        { where: 'Code block', language: 'html', code: tags },
      ],
    }),
  },
  webflow: {
    title: 'Webflow',
    base: `${HOST}/kap/`,
    practice: `${HOST}/practice.json`,
    write: ({ base, css, tags }) => ({
      steps: [
        ELSEWHERE,
        'Paste the first part under Site settings, Custom code, Head code. Only paid plans have it.',
        'Where the widgets should stand, add a Code Embed element and paste the second part. Publish: the designer does not run it.',
      ],
      parts: [
        { where: 'Head code', language: 'html', code: `${script(base)}\n${style(css)}` },
        { where: 'Code Embed', language: 'html', code: tags },
      ],
    }),
  },
  wix: {
    title: 'Wix',
    base: `${HOST}/kap/`,
    practice: `${HOST}/practice.json`,
    write: ({ base, practice, widgets, css }) => ({
      steps: [
        ELSEWHERE,
        'Under Settings, Custom Code, add the first part: in the head, on all pages. Wix asks for a published site with a domain of its own.',
        'For each widget, in the editor: Add Elements, Embed, Custom Element. Choose Source: Server URL, then the address and the tag name of the second part, each exactly as it stands. Then Set Attributes. (Not the HTML embed: that is a page of its own, in a frame, which your colors do not reach.)',
        'Make the element as tall as the widget: 720 pixels or more on a computer, and more on a phone.',
      ],
      parts: [
        { where: 'Custom Code, head', language: 'html', code: style(css) },
        {
          where: 'Custom Elements',
          language: 'text',
          code: widgets
            .map((name) =>
              [
                `Server URL: ${base}kap-${name}.js`,
                `Tag name:   kap-${name}`,
                `Attribute:  practice = ${practice}`,
                ...(name === 'crisis-line' ? ['Attribute:  compact = true'] : []),
              ].join('\n'),
            )
            .join('\n\n'),
        },
      ],
    }),
  },
};
