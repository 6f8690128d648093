import { parseArgs } from 'node:util';

export type Options = {
  readonly demo: boolean;
  readonly data: string | undefined;
  readonly agency: string | undefined;
  /** Only when asked for: without it the last port is taken again when it is free. */
  readonly port: number | undefined;
  readonly open: boolean;
};

const USAGE = 'It takes --demo, --data FOLDER, --agency FOLDER, --port NUMBER and --no-open.';

/** Reads the command line; what cannot be read comes back as a sentence. */
export function readOptions(args: readonly string[]): Options | { readonly sentence: string } {
  let values: { demo?: boolean; data?: string; agency?: string; port?: string; 'no-open'?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean' },
        data: { type: 'string' },
        agency: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }));
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0]?.replace(/[.\s]*$/, '') ?? '';
    return { sentence: `Tenline cannot read its command line: ${reason}. ${USAGE}` };
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    return { sentence: `--port takes a whole number from 1 to 65535, not ${values.port}.` };
  }
  const { demo = false, data, agency } = values;
  return { demo, data, agency, port, open: values['no-open'] !== true };
}
