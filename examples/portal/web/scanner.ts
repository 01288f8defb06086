/** Runs beside the page: what is typed is scanned on this computer and goes nowhere. */
import { expose } from 'comlink';
import { scanDraft } from 'peer-groups';

expose({ scanDraft });
