import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** The studio has its own controls, needs the whole height, and does not follow the toolbar. */
const besideStudio = ({ storyId }: { storyId?: string }, isShown: boolean): boolean =>
  isShown && !storyId?.startsWith('theme-studio--');

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'kap-widgets',
    brandTarget: '_self',
    colorPrimary: '#1d5a66',
    colorSecondary: '#1d5a66',
    appBg: '#f3f7f6',
    appBorderRadius: 10,
    inputBorderRadius: 8,
    textColor: '#22302f',
    barSelectedColor: '#1d5a66',
    barHoverColor: '#1d5a66',
  }),
  layoutCustomisations: { showPanel: besideStudio, showToolbar: besideStudio },
});
