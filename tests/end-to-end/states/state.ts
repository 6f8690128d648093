import { type Desk, expect } from '../support/desk';

/** `at` is where the state begins: a desk nobody set up, a desk with an empty log, or the demo's log. */
export type State = {
  readonly name: string;
  readonly at: 'new desk' | 'empty log' | 'demo';
  bring(desk: Desk): Promise<void>;
};

export const onNewCall = (name: string, bring: (desk: Desk) => Promise<void>): State => ({
  name,
  at: 'empty log',
  async bring(desk) {
    await desk.newCall();
    await bring(desk);
  },
});

export const onCommand = (name: string, words: string, at: State['at'] = 'empty log'): State => ({
  name,
  at,
  async bring(desk) {
    await desk.command(words);
    await expect(desk.page.getByRole('dialog').last()).toBeVisible();
  },
});
