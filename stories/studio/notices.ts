import { html, nothing } from 'lit';

interface Notices {
  /** What is wrong with a link that holds no theme. */
  readonly wrongLink: string;
  /** What of a link could not be taken. */
  readonly missed: readonly string[];
  /** The link to this theme, where the browser does not let us copy it. */
  readonly link: string;
  readonly dismiss: () => void;
}

/** What has to be said above everything else, and stays until somebody has read it. */
export const notices = ({ wrongLink, missed, link, dismiss }: Notices) => html`
  <div class="told">
    ${
      wrongLink || missed.length > 0
        ? html`
            <div class="broken" role="alert">
              <p>
                ${
                  wrongLink
                    ? `This link holds no theme we can read. ${wrongLink} You begin anew.`
                    : `Some of this link could not be taken: ${missed.join('; ')}. The rest is here.`
                }
              </p>
              <button type="button" class="button quiet" @click=${dismiss}>All right</button>
            </div>
          `
        : nothing
    }
    ${
      link
        ? html`
            <div class="link">
              <label for="link">The link to this theme. Copy it with Ctrl or Command and C:</label>
              <input class="input" id="link" type="text" readonly .value=${link} />
            </div>
          `
        : nothing
    }
  </div>
`;
