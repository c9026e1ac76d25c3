import { ContextEvent } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { quietRoot } from './isolation.js';

/**
 * The help lines inside a widget's closed root. Their events would reach listeners of the page before anything in there
 * could stop them, and their question for the practice's facts carries the element itself, and with that a way into the
 * root: so the widget speaks in their place.
 */
export const renderHelpLine = (
  host: HTMLElement & { readonly practice: string | undefined },
  isCompact = true,
): TemplateResult => html`
  <kap-crisis-line
    ?compact=${isCompact}
    .practice=${host.practice}
    .dispatchEvent=${(event: Event) => {
      if (event.type === 'kap-ready') return true;
      if (event.type !== 'context-request') return host.dispatchEvent(event);
      const { context, callback, subscribe } = event as DocumentEventMap['context-request'];
      return host.dispatchEvent(new ContextEvent(context, host, callback, subscribe));
    }}
    .createRenderRoot=${quietRoot}
  ></kap-crisis-line>
`;
