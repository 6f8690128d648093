import { describe, expect, it } from 'vitest';
import { browserCanAppear } from '../../../src/main/loopback/open-browser';
import { readOptions } from '../../../src/main/loopback/options';

describe('the command line', () => {
  it('may be empty', () => {
    const none = { demo: false, data: undefined, agency: undefined, port: undefined, open: true };
    expect(readOptions([])).toEqual(none);
  });

  it('takes every option', () => {
    const args = ['--demo', '--data', 'd', '--agency=a', '--port', '8123', '--no-open'];
    expect(readOptions(args)).toEqual({ demo: true, data: 'd', agency: 'a', port: 8123, open: false });
  });

  it.each(['0', '-1', '65536', '80.5', 'eighty', ''])('names the port %j as wrong', (port) => {
    const wrong = `--port takes a whole number from 1 to 65535, not ${port}.`;
    expect(readOptions([`--port=${port}`])).toEqual({ sentence: wrong });
  });

  it.each([['--dmeo'], ['calls.db'], ['--data'], ['--demo=yes']])('says what it takes when it gets %s', (arg) => {
    expect(readOptions([arg])).toMatchObject({
      sentence: expect.stringMatching(/^Tenline cannot read its command line: .*--data FOLDER.*--no-open\.$/s),
    });
  });
});

describe('a browser is opened', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', {}, false],
    ['darwin', {}, true],
    ['win32', {}, true],
    ['darwin', { CI: 'true' }, false],
    ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, false],
    ['linux', { DISPLAY: ':0', SSH_CONNECTION: 'x' }, false],
  ] as const)('on %s with %j: %s', (platform, env, opens) => {
    expect(browserCanAppear({ platform, env })).toBe(opens);
  });
});
