import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from './summary.js';

/** The summary on paper, as a document of its own. */
export const renderSheet = ({
  title,
  date,
  intro,
  options,
  weighed,
  askHeading,
  questions,
  footer,
}: Summary): TemplateResult => html`
  <header>
    <h1>${title}</h1>
    <p class="fine">${date}</p>
    <p>${intro}</p>
  </header>
  ${weighed.map(
    ({ heading, points }) => html`
      <section>
        <h2>${heading}</h2>
        ${points.map(
          ({ name, says }) => html`
            <table>
              <caption>${name}</caption>
              <tbody>
                ${says.map(
                  ({ gist, text, by, notes }, at) => html`
                    <tr>
                      <th scope="row">${options[at]}</th>
                      <td>
                        ${gist ? html`<strong>${gist}.</strong>` : nothing} ${by} ${text}
                        ${notes.map((note) => [html`<span class="fine">${note}</span>`, ' '])}
                      </td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          `,
        )}
      </section>
    `,
  )}
  <section>
    <h2>${askHeading}</h2>
    <ul>
      ${questions.map((question) => html`<li>${question}</li>`)}
    </ul>
  </section>
  <footer class="fine">${footer.map((each) => html`<p>${each}</p>`)}</footer>
`;
