export { openApiComponents } from './openapi.ts';
