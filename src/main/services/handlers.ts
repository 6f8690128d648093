import { agency } from './agency';
import { board } from './board';
import { callTaking } from './call-taking';
import { closing } from './closing';
import type { Handlers } from './context';
import { desk } from './desk';
import { escalating } from './escalating';
import { finding } from './finding';
import { followingUp } from './following-up';
import { holding } from './holding';
import { passingOn } from './passing-on';
import { reading } from './reading';
import { shifts } from './shifts';
import { watching } from './watching';

/** Every operation of the contract and who serves it; a missing one does not compile. */
export const handlers: Handlers = {
  ...desk,
  ...callTaking,
  ...escalating,
  ...holding,
  ...closing,
  ...reading,
  ...followingUp,
  ...watching,
  ...shifts,
  ...passingOn,
  ...agency,
  ...board,
  ...finding,
};
