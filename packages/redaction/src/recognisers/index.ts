export { details } from './details.ts';
export { entities } from './entities.ts';
