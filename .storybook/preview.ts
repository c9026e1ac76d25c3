import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Welcome', 'Widgets', 'Building blocks'] } },
  },
  globalTypes: {
    page: {
      description: 'The page the widget stands on',
      toolbar: { title: 'Page', icon: 'paintbrush', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'The page’s language',
      toolbar: { title: 'Language', icon: 'globe', items: ['en', 'es'], dynamicTitle: true },
    },
    width: {
      description: 'The widget’s width',
      toolbar: { title: 'Width', icon: 'mobile', items: ['full', 'tablet', 'phone'], dynamicTitle: true },
    },
  },
  initialGlobals: { page: 'light', language: 'en', width: 'full' },
  // What the headless test waits for: the story and its play function are done.
  afterEach: () => {
    document.body.dataset['storyDone'] = '';
  },
  decorators: [
    (story, { globals }) =>
      html`<div class="host-page ${globals['page']} ${globals['width']}" lang=${globals['language']}>${story()}</div>`,
  ],
};

export default preview;
