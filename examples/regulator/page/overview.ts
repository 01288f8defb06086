/** Totals by rule, and the audit sample. */
import { html } from 'hono/html';
import { citationOf } from '../review/citation.ts';
import { scheme } from '../review/settings.ts';
import type { RuleTotal } from '../store/results.ts';
import type { Stratum } from '../store/sample.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';

const total = ({ rule, failed, cantTell, passed }: RuleTotal): Html => {
  const quote = citationOf(rule, scheme.editions[0]?.from)?.quote;
  return html`<tr>
    <th scope="row">
      <a href="/?rule=${encodeURIComponent(rule)}">${rule}</a>
      ${quote === undefined ? '' : html`<q>${quote}</q>`}
    </th>
    <td>${failed}</td>
    <td>${cantTell}</td>
    <td>${passed}</td>
  </tr>`;
};

const table = (caption: string, rows: readonly RuleTotal[]): Html =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col">failed</th>
        <th scope="col">look</th>
        <th scope="col">passed</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(total)}
    </tbody>
  </table>`;

export const totalsPage = (totals: readonly RuleTotal[]): Html =>
  layout(
    'Totals by rule',
    html`${table(
      'Must be met',
      totals.filter(({ level }) => level === 'must'),
    )}
    ${table(
      'Should be met',
      totals.filter(({ level }) => level === 'should'),
    )}`,
  );

export const samplePage = (seed: string, each: number, strata: readonly Stratum[]): Html =>
  layout(
    'Audit sample',
    html`<form class="row" method="get" action="/sample">
        <label for="seed">Seed</label><input id="seed" name="seed" value="${seed}" maxlength="100" required />
        <label for="each">From each stratum</label
        ><input id="each" name="each" type="number" min="1" max="100" value="${each}" required />
        <button>Draw</button>
      </form>
      <p>The same seed draws the same uploads; those that passed are drawn too.</p>
      ${strata.map(
        ({ stratum, of, drawn }) =>
          html`<h2>${stratum}</h2>
            <p>${drawn.length} of ${of}</p>
            <ul>
              ${drawn.map(
                ({ seq, name, decided }) =>
                  html`<li><a href="/uploads/${seq}">${name}</a>${decided ? ', decided' : ''}</li>`,
              )}
            </ul>`,
      )}`,
  );
