import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { languageOf, LANGUAGES, speak } from '../stories/support/languages.js';
import { answerOpenings } from '../stories/support/openings.js';
import { lookOf, THEMES } from '../stories/support/themes.js';
import { snippet } from '../stories/support/snippet.js';
import { tokenArgs, tokensIn } from '../stories/support/tokens.js';
import './preview.css';

setCustomElementsManifest(manifest);

const events = [
  'kap-ready',
  'kap-error',
  'kap-eligibility-start',
  'kap-eligibility-complete',
  'kap-therapist-select',
  'kap-call-sent',
  'kap-call-failed',
];

/** What can be read of an element but not set from a table: what it fires, and what its inside is called. */
const readOnly = ['events', 'slots', 'css shadow parts', 'properties'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles: events },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true, transform: snippet }, toc: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tasks',
          ['Embed it', 'Theme it', 'Change a sentence', 'Add a language', 'Connect your form service'],
          'Theme studio',
          'Visual language',
          'On a page',
          'Widgets',
          ['Eligibility check', 'Comparison', 'Therapist finder', 'Discovery call'],
          'Building blocks',
        ],
      },
    },
  },
  argTypes: tokenArgs,
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          readOnly.includes(type.table?.category ?? '') ? { control: false, ...type } : type,
        ]),
      ),
  ],
  globalTypes: {
    page: {
      description: 'The page the widget stands on',
      toolbar: {
        title: 'Page',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Whose colors, fonts and corners it has',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [{ value: 'none', title: 'The page’s own' }, ...THEMES],
        dynamicTitle: true,
      },
    },
    language: {
      description:
        'The page’s language; the last two are made up, to see what long words and another direction do',
      toolbar: { title: 'Language', icon: 'globe', items: LANGUAGES, dynamicTitle: true },
    },
    width: {
      description: 'The room the widget has',
      toolbar: {
        title: 'Width',
        icon: 'mobile',
        items: [
          { value: 'full', title: 'Full width' },
          { value: 'tablet', title: 'Tablet (768 px)' },
          { value: 'phone', title: 'Phone (375 px)' },
          { value: 'small', title: 'Small phone (320 px)' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { page: 'light', theme: 'none', language: 'en', width: 'full' },
  beforeEach: ({ globals }) => {
    const stops = [speak(globals['language'] as string), answerOpenings()];
    return () => stops.forEach((stop) => stop?.());
  },
  afterEach: () => {
    // What a story presses by script is outlined as for a keyboard; most visitors press, and see no outline.
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement | null)?.blur();
    // What the headless test waits for: the story is shown and what it plays is done.
    document.body.dataset['storyDone'] = '';
  },
  decorators: [
    withActions,
    (story, { args, globals, viewMode }) => {
      const { page, theme, language, width } = globals as Readonly<Record<string, string>>;
      const inDocs = viewMode === 'docs';
      const { dir, practice } = languageOf(language);
      // Alone, a story is the page: its widgets follow the language where they stand, and keep what was done in
      // them. Among the stories of a documentation page each has a language of its own, and is made anew for it.
      if (!inDocs) Object.assign(document.documentElement, { lang: language, dir });
      return html`${keyed(
        inDocs ? language : '',
        html`<div
          class="page ${page} ${viewMode}"
          lang=${inDocs ? language : nothing}
          dir=${inDocs ? dir : nothing}
          style=${styleMap({ ...lookOf(theme, page), ...tokensIn(args) })}
        >
          ${practice ? html`<kap-practice .practice=${practice}></kap-practice>` : nothing}
          <div class="room ${width}">${story()}</div>
        </div>`,
      )}`;
    },
  ],
};

export default preview;
