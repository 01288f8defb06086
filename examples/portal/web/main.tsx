import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useData } from './api.ts';
import { Group, Groups } from './pages/groups.tsx';
import { Meeting } from './pages/meeting.tsx';
import { Plan, PlanMeeting } from './pages/plan.tsx';
import { EditRecord, NewRecord } from './pages/record.tsx';
import { Inbox, Shared, Sharing } from './pages/sharing.tsx';
import { Uploads } from './pages/uploads.tsx';
import { Year } from './pages/year.tsx';
import { Link, Page, usePath } from './parts.tsx';
import { useWords, wordsIn, WordsContext } from './words.ts';
import type { Language } from './words.ts';

export interface Me {
  readonly id: string;
  readonly kind: 'member' | 'verifier';
  readonly name: string;
  readonly schemes: readonly string[];
  readonly today: string;
}

function Welcome() {
  const { t } = useWords();
  const failed = new URLSearchParams(location.search).get('problem') === 'signIn';
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')}>
      {failed && <p role="alert">{t('error.signedOut')}</p>}
      <p>
        <a className="button primary" href="/sign-in">
          {t('signIn')}
        </a>
      </p>
      <ul className="promises">
        {(['welcome.once', 'welcome.safe', 'welcome.yours'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Page>
  );
}

function pageFor(path: string, me: Me) {
  const [area, id = '', more] = path.split('/').slice(1);
  if (me.kind === 'verifier') return area === 'inbox' && id ? <Shared path={`/inbox/${id}`} /> : <Inbox />;
  if (area === 'groups' && more === 'plan') return <PlanMeeting group={id} today={me.today} />;
  if (area === 'groups' && more === 'record') return <NewRecord group={id} me={me} />;
  if (area === 'groups') return id ? <Group id={id} today={me.today} /> : <Groups />;
  if (area === 'plans') return <Plan id={id} today={me.today} />;
  if (area === 'meetings') return more === 'edit' ? <EditRecord id={id} me={me} /> : <Meeting id={id} />;
  if (area === 'uploads') return <Uploads />;
  if (area === 'sharing') return <Sharing schemes={me.schemes} />;
  return <Year />;
}

const areas = [
  ['/', 'nav.year'],
  ['/groups', 'nav.groups'],
  ['/uploads', 'nav.uploads'],
  ['/sharing', 'nav.sharing'],
] as const;

function Portal({ setLanguage }: { setLanguage: (language: Language) => void }) {
  const { t, language } = useWords();
  const path = usePath();
  const me = useData<Me>('/me');
  const isShared = path.startsWith('/shared/');
  const content = isShared ? (
    <Shared path={path} />
  ) : me.data ? (
    pageFor(path, me.data)
  ) : me.problem ? (
    <Welcome />
  ) : null;
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top">
        <Link to="/">
          <img src="/icon.svg" alt="" width="28" height="28" /> <span>{t('title')}</span>
        </Link>
        {me.data?.kind === 'member' && !isShared && (
          <nav aria-label={t('nav')}>
            {areas.map(([to, key]) => (
              <Link key={to} to={to} current={to === '/' ? path === '/' : path.startsWith(to)}>
                {t(key)}
              </Link>
            ))}
          </nav>
        )}
        <div className="who">
          <label>
            <span className="unseen">{t('language')}</span>
            <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
              <option value="en" lang="en">
                English
              </option>
              <option value="uk" lang="uk">
                Українська
              </option>
            </select>
          </label>
          {me.data && (
            <button
              type="button"
              onClick={() => void fetch('/sign-out', { method: 'POST' }).then(() => location.assign('/'))}
            >
              {t('signOut', { name: me.data.name })}
            </button>
          )}
        </div>
      </header>
      <main id="main" key={path}>
        {content}
      </main>
      <footer>{t('footer')}</footer>
    </>
  );
}

const remembered = (): Language => {
  const kept = localStorage.getItem('language') ?? navigator.language.slice(0, 2);
  return kept === 'uk' ? 'uk' : 'en';
};

function Root() {
  const [language, set] = useState(remembered);
  const words = useMemo(() => {
    document.documentElement.lang = language;
    localStorage.setItem('language', language);
    return wordsIn(language);
  }, [language]);
  return (
    <WordsContext value={words}>
      <Portal setLanguage={set} />
    </WordsContext>
  );
}

createRoot(document.querySelector('#portal')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
