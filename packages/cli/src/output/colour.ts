import type { WriteStream } from 'node:tty';

/** Whether what is printed is coloured: on a terminal that has colours, unless `NO_COLOR` asks for none. */
export const inColour = (
  stream: Pick<WriteStream, 'isTTY' | 'hasColors'> = process.stdout,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean => stream.isTTY === true && stream.hasColors(env);
