import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in pages of documentation.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The demonstration practices, so that stories show the data of the demonstration site.
  staticDirs: [{ from: '../examples/practices', to: '/practices' }],
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      // Storybook's own documentation code is in one file of a megabyte; nobody but its readers loads it.
      chunkSizeWarningLimit: 1500,
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Pre-bundled with the rest, or the page would hold two copies of Lit.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit/directives/if-defined.js',
        'lit/directives/keyed.js',
        'lit/directives/style-map.js',
        'lit/directives/unsafe-html.js',
        'lit/static-html.js',
        'lit/directive-helpers.js',
        '@storybook/web-components',
        '@storybook/web-components-vite',
      ],
    },
  }),
};

export default config;
