import { parseStatements } from '../src/xapi/index.ts';
import { check, skip } from './report.ts';
import { suiteVectors } from './xapi-suite.ts';

const address = 'https://github.com/adlnet/lrs-conformance-test-suite';

/** The statements of ADL's conformance suite for record stores, from a checkout that is named in XAPI_SUITE. */
export async function xapi(): Promise<void> {
  const checkout = process.env['XAPI_SUITE'];
  if (checkout === undefined || checkout === '')
    return skip("xAPI's conformance suite", `clone ${address} and name the folder in XAPI_SUITE`);
  for (const [directory, version] of [
    ['v1_0_3', '1.0.3'],
    ['v2_0', '2.0.0'],
  ] as const) {
    const vectors = suiteVectors(checkout, directory);
    if (vectors.length === 0) {
      skip(`xAPI ${version}`, `the checkout has no test/${directory}`);
      continue;
    }
    const good = vectors.filter(({ expectHttp }) => expectHttp === 200);
    const read = good.filter(({ statement }) => parseStatements([statement], version).ok);
    const bad = vectors.filter(({ expectHttp }) => expectHttp === 400);
    await check(`xAPI ${version}: all ${bad.length} bad statements of the suite are refused`, () => {
      const taken = bad.find(({ statement }) => parseStatements([statement], version).ok);
      if (taken) throw new Error(JSON.stringify(taken));
    });
    await check(
      `xAPI ${version}: ${read.length} of ${good.length} good ones are read, 99 in a hundred or more`,
      () => {
        if (good.length === 0 || read.length / good.length < 0.99)
          throw new Error(JSON.stringify(good.find((one) => !read.includes(one))));
      },
    );
  }
}
