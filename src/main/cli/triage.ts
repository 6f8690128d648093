import { z } from 'zod';
import { openRulebook } from '../../shared/escalation/rulebook';
import { type TriageInput, triageLine } from '../../shared/escalation/triage';
import { Answer, given, WITHOUT_VALUE } from '../../shared/protocol/answer';
import { shapeSentence } from '../agency/shape-sentences';
import { type Command, readArgs } from './command';
import { openPack } from './open-pack';

/** An answer as the log has it, or in short: a choice, a number, `unknown`. */
const ShortAnswer = z.union([
  Answer,
  z.enum(WITHOUT_VALUE).transform((state): Answer => ({ state })),
  z.union([z.string(), z.number(), z.array(z.string())]).transform(given),
]);

const Line = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  incidentType: z.string().nullish(),
  answers: z.record(z.string(), ShortAnswer).nullish(),
});

export const triage: Command = {
  name: 'triage',
  usage: 'triage [--agency DIR] < notes.jsonl   what Tenline would do with each note',
  async run(args, terminal) {
    const { values } = readArgs(args, { agency: { type: 'string' } }, [0, 0]);
    const rulebook = openRulebook(openPack(terminal, values.agency).pack);
    let status = 0;
    for await (const text of terminal.lines()) {
      const read = readLine(text);
      if ('error' in read) status = 1;
      terminal.out(JSON.stringify('error' in read ? read : triageLine(rulebook, read.line)));
    }
    return status;
  },
};

type Read = { readonly line: TriageInput } | { readonly id: string | null; readonly error: string };

/** Nothing is skipped: a line that cannot be read is answered with why. */
function readLine(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: 'The line is not JSON. Write one JSON object to a line.' };
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) {
    const { incidentType, answers, ...line } = parsed.data;
    return { line: { ...line, incidentType: incidentType ?? undefined, answers: answers ?? undefined } };
  }
  const { id } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown };
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    error: shapeSentence(parsed.error, value, 'The line'),
  };
}
