import type { Talk } from './texts.ts';

/** What one made upload says; a layout decides how. */
export interface Made {
  readonly talk: Talk;
  readonly date: string;
  readonly people: readonly (readonly [string, string | undefined])[];
  readonly venue: string | undefined;
  readonly times: boolean;
  readonly away: boolean;
  readonly noteTaker: string | undefined;
  readonly summary: readonly string[];
  readonly kept: string | undefined;
  /** Markup put behind the first sentence of the summary. */
  readonly extra?: string;
  readonly title?: string;
}

const page = (body: string, style = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>&#8203;</title><style>@page{size:A4;margin:18mm}body{font:11pt/1.4 "DejaVu Sans",sans-serif}h1{font-size:17pt}h2{font-size:13pt}table{border-collapse:collapse}td,th{border:1px solid #777;padding:4px 8px;text-align:left}${style}</style></head><body>${body}</body></html>`;

const texts = (made: Made): string =>
  made.summary.map((text, index) => `<p>${text}${index === 0 ? (made.extra ?? '') : ''}</p>`).join('');
const titleOf = (made: Made): string => made.title ?? made.talk.title;
const line = (label: string, value: string | undefined): string =>
  value === undefined ? '' : `<p><b>${label}:</b> ${value}</p>`;

const apologies = ({ away, talk }: Made): string => (away ? line(talk.labels.apologies, talk.away) : '');
const numbered = (
  made: Made,
  join: (name: string, number: string | undefined) => string,
): readonly string[] => made.people.map(([name, number]) => join(name, number));

/** Every way of setting a record that is tried here. Those marked held back are not looked at while the reader is built. */
export const layouts: Readonly<
  Record<string, { readonly heldBack?: boolean; readonly html: (made: Made) => string }>
> = {
  labelledTable: {
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<h1>${titleOf(made)}</h1><table><tr><td>${labels.date}</td><td>${made.date}</td></tr>${made.times ? `<tr><td>${labels.time}</td><td>${made.talk.times}</td></tr>` : ''}<tr><td>${labels.venue}</td><td>${made.venue ?? ''}</td></tr></table><h2>${labels.attendees}</h2><table><tr><th>${labels.name}</th><th>${labels.number}</th></tr>${numbered(made, (name, number) => `<tr><td>${name}</td><td>${number ?? ''}</td></tr>`).join('')}</table>${apologies(made)}<h2>${labels.summary}</h2>${texts(made)}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}`,
      );
    },
  },
  numberedLines: {
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<h1>${titleOf(made)}</h1>${line(labels.date, made.date + (made.times ? `, ${made.talk.times}` : ''))}${line(labels.venue, made.venue)}<h2>${labels.attendees}</h2><ol>${numbered(made, (name, number) => `<li>${name}${number === undefined ? '' : ` (${labels.number} ${number})`}</li>`).join('')}</ol>${apologies(made)}${line(labels.noteTaker, made.noteTaker)}<h2>${labels.summary}</h2>${texts(made)}${made.kept === undefined ? '' : `<h2>${labels.confidentiality}</h2><p>${made.kept}</p>`}<p>${labels.next}: ${made.talk.next}</p>`,
      );
    },
  },
  runningList: {
    html: (made) => {
      const { labels, and } = made.talk;
      const all = numbered(made, (name, number) => (number === undefined ? name : `${name} (${number})`));
      return page(
        `<h1>${titleOf(made)} – ${made.date}</h1>${line(labels.venue, made.venue)}${line(labels.attendees, `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`)}${apologies(made)}${line(labels.noteTaker, made.noteTaker)}${line(labels.summary, made.summary.join(' ') + (made.extra ?? ''))}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}`,
      );
    },
  },
  dashes: {
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<div style="text-align:center"><h1>${titleOf(made)}</h1></div><p>${labels.date}: ${made.date} &nbsp; | &nbsp; ${labels.venue}: ${made.venue ?? ''}</p><p><u>${labels.attendees}</u></p>${numbered(made, (name, number) => `<div>• ${name}${number === undefined ? '' : ` – ${number}`}</div>`).join('')}${apologies(made)}<p><u>${labels.summary}</u></p>${texts(made)}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}`,
      );
    },
  },
  sideways: {
    html: (made) => layouts['labelledTable']!.html(made).replace('size:A4', 'size:A4 landscape'),
  },
  twoColumns: {
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<h1>${titleOf(made)}</h1><div style="columns:2;column-gap:14mm"><h2>${labels.date}</h2><p>${made.date}</p><h2>${labels.venue}</h2><p>${made.venue ?? ''}</p><h2>${labels.attendees}</h2>${numbered(made, (name, number) => `<div>${name}${number === undefined ? '' : `, ${number}`}</div>`).join('')}${apologies(made)}<h2>${labels.summary}</h2>${texts(made)}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}</div>`,
      );
    },
  },
  mail: {
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<p style="font-size:9pt;color:#444">Outlook</p><p><b>From:</b> ${made.people[1]![0]} &lt;notes@example.org&gt;<br><b>Sent:</b> Thursday, 14 May 2026 08:12<br><b>To:</b> ${made.people[0]![0]}; ${made.people[2]![0]}<br><b>Subject:</b> ${titleOf(made)} ${made.date}</p><hr><p>Kia ora,</p>${line(labels.date, made.date)}${line(labels.venue, made.venue)}<p>${labels.attendees}:<br>${numbered(made, (name, number) => `${name}${number === undefined ? '' : ` ${number}`}`).join('<br>')}</p>${apologies(made)}<p>${labels.summary}:</p>${texts(made)}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}`,
      );
    },
  },
  threeColumns: {
    heldBack: true,
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<h1>${titleOf(made)}</h1>${line(labels.date, made.date)}${line(labels.venue, made.venue)}<table><tr><th>#</th><th>${labels.number}</th><th>${labels.name}</th><th>✓</th></tr>${made.people.map(([name, number], index) => `<tr><td>${index + 1}</td><td>${number ?? ''}</td><td>${name}</td><td>✓</td></tr>`).join('')}</table>${apologies(made)}<h2>${labels.summary}</h2><ul>${made.summary.map((text, index) => `<li>${text}${index === 0 ? (made.extra ?? '') : ''}</li>`).join('')}</ul>${made.kept === undefined ? '' : `<h2>${labels.confidentiality}</h2><p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}`,
      );
    },
  },
  boxed: {
    heldBack: true,
    html: (made) => {
      const { labels } = made.talk;
      const box = (label: string, content: string): string =>
        `<tr><td style="background:#e8eef7;width:34%"><b>${label}</b></td><td>${content}</td></tr>`;
      return page(
        `<table style="width:100%"><tr><td colspan="2" style="background:#234;color:#fff"><b>${titleOf(made)}</b></td></tr>${box(labels.date, made.date)}${box(labels.venue, made.venue ?? '')}${box(labels.attendees, numbered(made, (name, number) => `${name}${number === undefined ? '' : ` (${number})`}`).join('<br>'))}${made.away ? box(labels.apologies, made.talk.away) : ''}${box(labels.noteTaker, made.noteTaker ?? '')}${box(labels.summary, texts(made))}${made.kept === undefined ? '' : box(labels.confidentiality, made.kept)}</table>`,
      );
    },
  },
  tightList: {
    heldBack: true,
    html: (made) => {
      const { labels } = made.talk;
      return page(
        `<h1>${titleOf(made)}</h1><p>${labels.date} – ${made.date}<br>${labels.venue} – ${made.venue ?? ''}<br>${labels.facilitator} – ${made.people[0]![0]}</p><p><b>${labels.attendees}</b><br>${numbered(made, (name, number) => `${number ?? ''} ${name}`).join('; ')}</p>${apologies(made)}<p><b>${labels.summary}</b></p>${texts(made)}${made.kept === undefined ? '' : `<p>${made.kept}</p>`}${line(labels.noteTaker, made.noteTaker)}`,
        'body{font-family:"Noto Serif","DejaVu Serif",serif;font-size:10pt}',
      );
    },
  },
};
