export { details } from './details.ts';
export { names } from './names.ts';
