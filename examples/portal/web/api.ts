/** Talks to the server. What cannot be had is an error whose message is the server's code, never a text. */
import { QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Viewer } from '../server/store.ts';

/** Nothing that was left is remembered: the next page asks anew. */
export const queries = new QueryClient({
  defaultOptions: { queries: { gcTime: 0, retry: false, refetchOnWindowFocus: false } },
});

export async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const isFile = body instanceof FormData;
  const response = await fetch(`/api${path}`, {
    method,
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    ...(body !== undefined && !isFile && { headers: { 'content-type': 'application/json' } }),
  }).catch(() => undefined);
  if (response === undefined) throw new Error('offline');
  const answer = (await response.json().catch(() => ({}))) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'other');
  return answer;
}

/** Changes something; whatever is shown is asked for anew. */
export async function change<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await call<T>(method, path, body);
  await queries.invalidateQueries();
  return answer;
}

/** What a path answers; while another path is asked for, what was there stays. */
export function useData<T>(path: string): T {
  const settled = useDeferredValue(path);
  return useSuspenseQuery({ queryKey: [settled], queryFn: () => call<T>('GET', settled) }).data;
}

export type Me = Pick<Viewer, 'id' | 'kind' | 'name' | 'schemes'> & { readonly today: string };
export const useMe = (): Me => useData<Me>('/me');
