/** What a person must look at. */
import { html } from 'hono/html';
import type { Listed } from '../store/listed.ts';
import { layout, words } from './layout.ts';
import type { Html } from './layout.ts';
import { outlines } from './outline.ts';

export const pageSize = 25;

export interface QueuePage {
  readonly uploads: readonly Listed[];
  readonly waiting: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly pending: number;
  readonly outcome?: string;
  readonly rule?: string;
}

const entry = ({ seq, name, result }: Listed): Html =>
  html`<li class="upload">
    <div class="pages">${outlines(result, 2, 9)}</div>
    <div>
      <h2><a href="/uploads/${seq}">${name}</a></h2>
      <p>
        <span class="outcome ${result.outcome}">${words[result.outcome]}</span> ${result.reasons.join(', ')}
      </p>
      <ul>
        ${result.look.slice(0, 3).map(({ what }) => html`<li>${what}</li>`)}
      </ul>
    </div>
  </li>`;

export function queuePage({ uploads, waiting, counts, pending, outcome, rule }: QueuePage): Html {
  const option = (value: string, text: string): Html =>
    html`<option value="${value}" ${value === (outcome ?? '') ? 'selected' : ''}>${text}</option>`;
  const next = new URLSearchParams({
    ...(outcome !== undefined && { outcome }),
    ...(rule !== undefined && { rule }),
    after: String(uploads.at(-1)?.seq ?? 0),
  });
  return layout(
    'Queue',
    html`<p>
        ${waiting} wait for a person. Reviewed: ${counts['passed'] ?? 0} passed, ${counts['failed'] ?? 0}
        failed, ${counts['cantTell'] ?? 0} to be looked
        at${pending > 0 ? `; ${pending} still being reviewed` : ''}.
      </p>
      <form class="row" method="post" action="/uploads" enctype="multipart/form-data">
        <label for="file">PDF or Word file</label><input id="file" type="file" name="file" required />
        <button>Upload</button>
      </form>
      <form class="row" method="get" action="/">
        ${rule === undefined ? '' : html`<input type="hidden" name="rule" value="${rule}" />`}
        <label for="outcome">Outcome</label
        ><select id="outcome" name="outcome">
          ${option('', 'any')}${option('failed', words.failed)}${option('cantTell', words.cantTell)}
        </select>
        <button>Show</button>
        ${rule === undefined ? '' : html`<span>Rule: ${rule}. <a href="/">All rules</a></span>`}
      </form>
      <ol class="uploads">
        ${uploads.map(entry)}
      </ol>
      ${uploads.length < pageSize ? '' : html`<p><a href="/?${next.toString()}">Next ${pageSize}</a></p>`}`,
  );
}
