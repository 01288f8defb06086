import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** The system's Chromium, or the one that `CHROMIUM` names, quiet on the network. */
export const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
