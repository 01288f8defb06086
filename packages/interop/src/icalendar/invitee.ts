import { parameter } from './content-line.ts';
import { wrong } from '../wrong.ts';

/** Someone who is invited or invites. */
export interface Invitee {
  readonly name?: string;
  readonly email: string;
}

/** A line for someone. */
export const person = (property: string, { name, email }: Invitee, parameters = ''): string =>
  `${property}${name === undefined ? '' : `;CN=${parameter(name)}`}${parameters}:mailto:${email}`;

/** Refuses a mailbox that is none: a line break in it would begin a line of its own. */
export const assertInvitee = ({ email }: Invitee): void => {
  if (!/^[^\s@<>"\\\p{Cc}]+@[^\s@<>"\\\p{Cc}]+$/u.test(email))
    wrong('A mailbox that is none', 'Give one such as name@example.org.');
};
