/** Loads a module of Node's own by a name that is put together here: bundlers for the browser pass it over. */
export const nodeModule = <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ /* webpackIgnore: true */ `node:${name}`) as Promise<Module>;

/** Whether this runs in Node, and not in a browser. */
export const isNode = (): boolean =>
  (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;
