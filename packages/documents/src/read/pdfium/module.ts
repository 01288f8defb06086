import { isNode, nodeModule } from '../../node-module.ts';

/** What is used of the platform's `WebAssembly`: types of the browser are not asked of those who run in Node. */
interface WasmApi {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly compile: (bytes: Uint8Array) => Promise<WasmModule>;
  readonly compileStreaming: (response: Promise<unknown>) => Promise<WasmModule>;
  readonly instantiate: (module: WasmModule, imports: WasmImports) => Promise<{ readonly exports: unknown }>;
}

/** A compiled `WebAssembly.Module`. */
export type WasmModule = object;

type WasmImports = Record<string, Record<string, unknown>>;

const wasmApi = (globalThis as unknown as { readonly WebAssembly: WasmApi }).WebAssembly;

/** PDFium's functions as the WebAssembly module exports them: numbers in, numbers out; text and structs go by address. */
export interface PdfiumExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (address: number) => void;
  readonly [name: string]: unknown;
}

/** A running PDFium: one file at a time. */
export interface Pdfium {
  /** Calls a function by name; truthy means that it succeeded, where it answers yes or no. */
  readonly call: (name: string, ...values: readonly number[]) => number;
  /** The function itself, for loops over characters. */
  readonly fn: (name: string) => (...values: number[]) => number;
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (address: number) => void;
}

/** Where the WebAssembly binary comes from; absent, Node reads it from the installed package. */
export type WasmSource = Uint8Array | URL | WasmModule;

/** The memory that one PDFium may take: what a hostile file asks beyond it ends that PDFium, not the process. */
const memoryLimit = 128 * 1024 * 1024;

let compiled: Promise<WasmModule> | undefined;

const nodeBinary = async (): Promise<Uint8Array> => {
  const [{ createRequire }, { readFile }] = await Promise.all([
    nodeModule<typeof import('node:module')>('module'),
    nodeModule<typeof import('node:fs/promises')>('fs/promises'),
  ]);
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
};

const compile = async (source: WasmSource | undefined): Promise<WasmModule> => {
  if (source instanceof URL) return wasmApi.compileStreaming(fetch(source));
  if (source !== undefined && !(source instanceof Uint8Array)) return source;
  const bytes = (source as Uint8Array | undefined) ?? (await nodeBinary());
  // At once in Node, where functions are compiled as they are called and this takes 11 ms: a job in the background may
  // outlive the worker that asked for it, and then takes the process down with it. Browsers refuse so much at once.
  return isNode() ? new wasmApi.Module(bytes) : wasmApi.compile(bytes);
};

/**
 * Starts a PDFium of its own memory.
 *
 * @throws {TypeError} in a browser when no `wasm` is given: nothing is fetched unasked.
 */
export async function startPdfium(source?: WasmSource): Promise<Pdfium> {
  if (source === undefined && !isNode()) {
    throw new TypeError(
      'PDFium needs its WebAssembly file here. Give { wasm: new URL(…) } or its bytes; it is @embedpdf/pdfium/pdfium.wasm.',
    );
  }
  compiled ??= compile(source);
  const [module, { init }] = await Promise.all([compiled, import('@embedpdf/pdfium')]).catch(
    (error: unknown) => {
      compiled = undefined;
      throw error;
    },
  );
  let exports: PdfiumExports | undefined;
  const instantiateWasm = (
    imports: WasmImports,
    done: (instance: unknown, module: WasmModule) => void,
  ): object => {
    const env = imports['env'] as Record<string, (size: number) => unknown>;
    const grow = env['emscripten_resize_heap'];
    if (grow !== undefined) {
      // Refusing here makes PDFium's own allocator give up, as it would on a machine without more memory.
      env['emscripten_resize_heap'] = (size) => (size >>> 0 > memoryLimit ? 0 : grow(size));
    }
    void wasmApi.instantiate(module, imports).then((instance) => {
      exports = instance.exports as unknown as PdfiumExports;
      done(instance, module);
    });
    return {};
  };
  const quiet = (): void => {};
  await init({ instantiateWasm, print: quiet, printErr: quiet } as unknown as Parameters<typeof init>[0]);
  return wrap(exports as unknown as PdfiumExports);
}

const wrap = (exports: PdfiumExports): Pdfium => {
  const fn = (name: string): ((...values: number[]) => number) => {
    const found = exports[name];
    if (typeof found !== 'function') throw new TypeError(`This build of PDFium has no ${name}.`);
    return found as (...values: number[]) => number;
  };
  fn('PDFiumExt_Init')();
  return {
    fn,
    call: (name, ...values) => Number(fn(name)(...values)),
    memory: exports.memory,
    malloc: exports.malloc,
    free: exports.free,
  };
};
