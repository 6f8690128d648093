import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, writeSchemas } from '../../../src/main/agency/write-schemas';
import { agencySchemas } from '../../../src/shared/protocol/schemas';

const folder = join(import.meta.dirname, '../../../agency/schema');
if (process.env.UPDATE === '1') writeSchemas(folder);

describe('the JSON Schemas of pack files', () => {
  const schemas = agencySchemas();

  it('are committed as they are made (UPDATE=1 writes them)', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas)) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(textOf(schema));
    }
  });

  it('write a condition once, by its name, and let it contain itself', () => {
    const text = textOf(schemas['protocol.schema.json'] ?? {});
    expect(text).toContain('"$ref": "#/$defs/Condition"');
    expect(text).not.toContain('__schema');
    expect(text.match(/"atLeast": \{/g)).toHaveLength(1);
  });

  it('refuse fields that are not known', () => {
    expect(schemas['agency.schema.json']).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
