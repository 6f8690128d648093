import { z } from 'zod';
import { Condition } from './condition';
import { Hours, Level, Option, Question, RedFlag, Said } from './pack';
import { FILE_SHAPES } from './pack-files';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Parts that appear in many places, written once under $defs by these names. */
const named = z.registry<{ id: string }>();
named.add(Condition, { id: 'Condition' });
named.add(Said, { id: 'Said' });
named.add(Level, { id: 'Level' });
named.add(Option, { id: 'Option' });
named.add(Question, { id: 'Question' });
named.add(RedFlag, { id: 'RedFlag' });
named.add(Hours, { id: 'Hours' });

/** The JSON Schemas an editor completes and checks pack files with, by file name. */
export function agencySchemas(): Readonly<Record<string, JsonSchema>> {
  const entries = Object.entries(FILE_SHAPES).map(([name, shape]) => {
    const schema = z.toJSONSchema(shape, { metadata: named, io: 'input' });
    return [`${name}.schema.json`, { title: `Tenline agency pack: ${name}`, ...schema }];
  });
  return Object.fromEntries(entries);
}
