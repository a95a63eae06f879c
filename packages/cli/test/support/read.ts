import { type Input, readInputs } from '../../src/files/inputs.ts';
import type { InputRequest } from '../../src/files/locate.ts';

/** What a request names, read in a folder. */
export async function read(
  cwd: string,
  operands: readonly string[],
  request: Partial<InputRequest> = {},
  stdin: string | Uint8Array = 'piped',
): Promise<Input[]> {
  const inputs: Input[] = [];
  const whole: InputRequest = {
    operands,
    fileList: null,
    scope: null,
    forceExclude: false,
    stdinFilename: 'draft.txt',
    maxFileSize: 1000,
    ...request,
  };
  const host = { cwd, stdin: piped(stdin), env: { PATH: process.env.PATH } };
  for await (const input of readInputs(whole, host)) inputs.push(input);
  return inputs;
}

/** The paths of the texts that a request names. */
export async function pathsOf(
  cwd: string,
  operands: readonly string[],
  request: Partial<InputRequest> = {},
  stdin?: string | Uint8Array,
): Promise<string[]> {
  const inputs = await read(cwd, operands, request, stdin);
  return inputs.flatMap((input) => (input.kind === 'text' ? [input.path] : []));
}

async function* piped(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}
