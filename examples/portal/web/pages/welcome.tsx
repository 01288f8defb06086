import { Page } from '../parts.tsx';
import { keyOf, t } from '../words.ts';

export function Welcome() {
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

/** What is shown instead of a page that cannot be had; a link that is over says so, and no more. */
export function Broken({ error }: { error: unknown }) {
  if (location.pathname.startsWith('/shared/'))
    return <Page title={t('shared.gone')} lead={t('shared.goneLead')} />;
  return <Page title={t(keyOf('error', error instanceof Error ? error.message : 'other'))} />;
}
