export { jsonSchemas } from '../openapi/openapi.ts';
