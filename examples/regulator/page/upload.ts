/** One upload: what was found, in the rules' own words, and the decision. */
import { html } from 'hono/html';
import type { ResultFinding } from '../review/result.ts';
import { citationOf } from '../review/citation.ts';
import type { Listed } from '../store/listed.ts';
import type { Match } from '../store/matches.ts';
import { layout, words } from './layout.ts';
import type { Html } from './layout.ts';
import { outlines, placesInWords } from './outline.ts';

/** Findings that a return may rest on: `must` rules that did not pass, each once. */
export const reasonsToReturn = ({ result }: Listed): readonly ResultFinding[] =>
  result.findings.filter(
    ({ rule, level, outcome }, at, all) =>
      level === 'must' &&
      outcome !== 'passed' &&
      all.findIndex((one) => one.rule === rule && one.outcome === outcome) === at,
  );

const finding = (listed: Listed, { rule, outcome, message, mend, page }: ResultFinding): Html => {
  const citation = citationOf(rule, listed.result.edition);
  return html`<li>
    <span class="outcome ${outcome}">${words[outcome as keyof typeof words]}</span> <b>${rule}</b>: ${message}
    ${mend ?? ''} ${page === undefined ? '' : `Page ${page}.`}
    ${citation === undefined ? '' : html`<q>${citation.quote}</q> <small>${citation.at}</small>`}
  </li>`;
};

const decided = ({ result: { findings }, decision }: Listed): Html => {
  const mended = findings.find(({ rule }) => rule === decision?.rule);
  return html`<p role="status">
    ${decision!.decision} by ${decision!.reviewer} on
    ${decision!.decided}${mended === undefined ? '' : `: ${mended.message} ${mended.mend ?? ''}`}
  </p>`;
};

const forms = (listed: Listed): Html => {
  const reasons = reasonsToReturn(listed);
  return html`<form method="post" action="/uploads/${listed.seq}/decision">
      <button name="decision" value="accepted">Accept</button>
    </form>
    ${
      reasons.length === 0
        ? ''
        : html`<form method="post" action="/uploads/${listed.seq}/decision">
            <label for="rule">Reason</label
            ><select id="rule" name="rule">
              ${reasons.map(
                ({ rule, message, mend }) =>
                  html`<option value="${rule}">${rule}: ${message} ${mend ?? ''}</option>`,
              )}
            </select>
            <button name="decision" value="returned">Return</button>
          </form>`
    }`;
};

const match = ({ seq, other, kind, message, name }: Match, own: number): Html =>
  html`<li>${kind}: <a href="/uploads/${seq === own ? other : seq}">${name}</a>. ${message}</li>`;

export function uploadPage(listed: Listed, matches: readonly Match[]): Html {
  const { seq, hash, name, bytes, result } = listed;
  const open = result.findings.filter(({ level, outcome }) => level === 'must' && outcome !== 'passed');
  const places = placesInWords(result);
  return layout(
    name,
    html`<p>
        <span class="outcome ${result.outcome}">${words[result.outcome]}</span> ${bytes} bytes · SHA-256
        <code>${hash}</code> · <a href="/uploads/${seq}/file">Original file</a>
      </p>
      <h2>Decision</h2>
      ${listed.decision === undefined ? forms(listed) : decided(listed)}
      <h2>Findings</h2>
      ${open.length === 0 ? html`<p>Every rule that must be met is met.</p>` : ''}
      <ul>
        ${open.map((one) => finding(listed, one))}
      </ul>
      <h2>Places</h2>
      <div class="pages large">${outlines(result, 6, 2)}</div>
      ${places.length === 0 ? html`<p>Nothing that identifies someone, and nothing hidden, was found.</p>` : ''}
      <ul>
        ${places.map((place) => html`<li>${place}</li>`)}
      </ul>
      <h2>Other uploads</h2>
      ${matches.length === 0 ? html`<p>No other upload is of this meeting.</p>` : ''}
      <ul>
        ${matches.map((one) => match(one, seq))}
      </ul>`,
  );
}
