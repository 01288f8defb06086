export { allPacks, scan } from './everything.ts';
