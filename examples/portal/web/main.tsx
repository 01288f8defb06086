import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { Link, Route, Switch, useLocation } from 'wouter';
import { call, queries } from './api.ts';
import type { Me } from './api.ts';
import { Group, Groups } from './pages/groups.tsx';
import { Meeting } from './pages/meeting.tsx';
import { Plan, PlanMeeting } from './pages/plan.tsx';
import { EditRecord, NewRecord } from './pages/record.tsx';
import { Inbox, Shared, Sharing } from './pages/sharing.tsx';
import { Uploads } from './pages/uploads.tsx';
import { Broken, Welcome } from './pages/welcome.tsx';
import { Year } from './pages/year.tsx';
import { Act, Field } from './parts.tsx';
import { languages, speak, t } from './words.ts';
import type { Language } from './words.ts';

const pages = {
  member: {
    '/groups/:id/plan': PlanMeeting,
    '/groups/:id/record': NewRecord,
    '/groups/:id': Group,
    '/groups': Groups,
    '/plans/:id': Plan,
    '/meetings/:id/edit': EditRecord,
    '/meetings/:id': Meeting,
    '/uploads': Uploads,
    '/sharing': Sharing,
    '*': Year,
  },
  verifier: { '/inbox/:id': Shared, '*': Inbox },
  stranger: { '*': Welcome },
  /** Whoever has a link, signed in or not. */
  guest: { '*': Shared },
};

const areas = [
  ['/', 'nav.year'],
  ['/groups', 'nav.groups'],
  ['/uploads', 'nav.uploads'],
  ['/sharing', 'nav.sharing'],
] as const;

const remembered = (): Language =>
  (localStorage.getItem('language') ?? navigator.language).startsWith('uk') ? 'uk' : 'en';
const spoken = Object.entries(languages).map(([code, { name }]) => [code, name] as const);
const signOut = () => fetch('/sign-out', { method: 'POST' }).then(() => location.assign('/'));

function Portal() {
  const [language, setLanguage] = useState(remembered);
  speak(language);
  document.documentElement.lang = language;
  localStorage.setItem('language', language);
  const [path] = useLocation();
  const { data: me, error } = useQuery({ queryKey: ['/me'], queryFn: () => call<Me>('GET', '/me') });
  const who = path.startsWith('/shared/') ? 'guest' : (me?.kind ?? (error ? 'stranger' : undefined));
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top">
        <Link href="/">
          <img src="/icon.svg" alt="" width="28" height="28" /> <span>{t('title')}</span>
        </Link>
        {who === 'member' && (
          <nav aria-label={t('nav')}>
            {areas.map(([to, key]) => {
              const isHere = to === '/' ? path === '/' : path.startsWith(to);
              return (
                <Link key={to} href={to} aria-current={isHere ? 'page' : undefined}>
                  {t(key)}
                </Link>
              );
            })}
          </nav>
        )}
        <div className="who">
          <Field
            name="language"
            value={language}
            onValue={(code) => setLanguage(code as Language)}
            options={spoken}
          />
          {me && <Act words={t('signOut', { name: me.name })} act={signOut} />}
        </div>
      </header>
      <main id="main">
        <ErrorBoundary key={path} FallbackComponent={Broken}>
          <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
            <Switch>
              {Object.entries(who ? pages[who] : {}).map(([route, component]) => (
                <Route key={route} path={route} component={component} />
              ))}
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer>{t('footer')}</footer>
    </>
  );
}

createRoot(document.querySelector('#portal')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Portal />
    </QueryClientProvider>
  </StrictMode>,
);
