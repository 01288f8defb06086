import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openApiComponents } from '../src/openapi/index.ts';
import { check, npmPackages, skip } from './report.ts';

interface Validator {
  validate(document: unknown): Promise<{ readonly valid: boolean; readonly errors?: unknown }>;
}

/** The OpenAPI Initiative's own schema of OpenAPI 3.1, as a package of the npm registry holds it. */
export async function openApi(folder: string): Promise<void> {
  const installed = npmPackages(join(folder, 'openapi'), ['@seriousme/openapi-schema-validator@2.11.0']);
  if (installed === undefined) return skip('OpenAPI', 'the npm registry does not have its validator');
  const { Validator: Made } = (await import(
    pathToFileURL(join(installed, 'node_modules/@seriousme/openapi-schema-validator/index.js')).href
  )) as { readonly Validator: new () => Validator };
  await check('our components are an OpenAPI document by its own schema', async () => {
    const { valid, errors } = await new Made().validate(structuredClone(openApiComponents()));
    if (!valid) throw new Error(JSON.stringify(errors));
  });
  await check('the schema of OpenAPI does tell of a document that is wrong', async () => {
    const { info: _, ...wrong } = openApiComponents();
    if ((await new Made().validate(structuredClone(wrong))).valid) throw new Error('It was silent.');
  });
}
