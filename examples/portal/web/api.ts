/** Talks to the server. What cannot be had is an error with the server's code, never its text. */
import { useCallback, useEffect, useState } from 'react';

export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const isFile = body instanceof FormData;
  const response = await fetch(`/api${path}`, {
    method,
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    ...(body !== undefined && !isFile && { headers: { 'content-type': 'application/json' } }),
  }).catch(() => undefined);
  const answer = (await response?.json().catch(() => ({}))) as T & { error?: string };
  if (response === undefined || !response.ok)
    throw new Refused(answer?.error ?? 'offline', response?.status ?? 0);
  return answer;
}

export interface Loaded<T> {
  readonly data?: T;
  readonly problem?: Refused;
  readonly reload: () => void;
}

/** What a path answers; asked again when the path changes or `reload` is called. */
export function useData<T>(path: string): Loaded<T> {
  const [state, set] = useState<Omit<Loaded<T>, 'reload'>>({});
  const [turn, next] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    call<T>('GET', path).then(
      (data) => isCurrent && set({ data }),
      (problem: Refused) => isCurrent && set({ problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, turn]);
  return { ...state, reload: useCallback(() => next((count) => count + 1), []) };
}
