import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { awaitEnd, root, scratch, startHost } from './built-host';
import { must, openCall, sendTo, setUp } from './page';

const { path: base, remove } = scratch();
afterAll(remove);

const BROKEN = 'id: noise\nlabel: Noise\n  questions: [not, closed\n';

describe('a pack folder with a file that is no YAML', () => {
  it('is refused at the first start, with file and line; later the last good pack stays in force and the desk says so', async () => {
    const agency = join(base, 'agency');
    const file = join(agency, 'protocols/noise.yaml');
    const copy = () => cpSync(join(root, 'agency/lexington'), agency, { recursive: true });
    const args = ['--data', join(base, 'data'), '--agency', agency];
    copy();
    writeFileSync(file, BROKEN);
    const { status, said } = await awaitEnd({ args });
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(
        /^The agency pack cannot be used:\n(?:.*\n)*?.*protocols\/noise\.yaml, line [23]: .+\n(?:.*\n)*Correct it and start Tenline again\.$/,
      ),
    ]);
    expect(said).not.toMatch(/^\s+at /m);

    copy();
    const good = await startHost(...args);
    const { token, send } = await setUp(good);
    const call = await openCall(send, 'w');
    must(await send('call.keep-draft', { callId: call.id, window: 'w', rev: 1, narrative: 'half a', field: null }));
    const before = must(await send('pack.read', {}));
    expect(must(await send('desk.look', {})).cautions).toEqual([]);
    await good.stop('SIGTERM');

    writeFileSync(file, BROKEN);
    const later = await startHost(...args);
    const again = sendTo(later.port, token);
    const { cautions } = must(await again('desk.look', {}));
    expect(cautions).toEqual([
      expect.stringMatching(
        /^The agency pack was refused, the last good one stays in force: .*protocols\/noise\.yaml, line [23]: .+/,
      ),
    ]);
    expect(must(await again('pack.read', {}))).toEqual(before);
    const view = must(await again('call.read', { callId: call.id }));
    expect([view.call.stage.kind, view.draft?.narrative]).toEqual(['open', 'half a']);
    await later.stop('SIGTERM');

    rmSync(agency, { recursive: true });
    const gone = await startHost(...args);
    const still = sendTo(gone.port, token);
    expect(must(await still('desk.look', {})).cautions).toEqual([expect.stringContaining(agency)]);
    expect(must(await still('pack.read', {})).hash).toBe(before.hash);
    await gone.stop('SIGTERM');
  });
});
