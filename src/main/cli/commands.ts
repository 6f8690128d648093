import { backup } from './backup';
import type { Command } from './command';
import { drill } from './drill';
import { logExport } from './log-export';
import { logRebuild } from './log-rebuild';
import { logSeed } from './log-seed';
import { logVerify } from './log-verify';
import { message } from './message';
import { pop } from './pop';
import { protocolCheck } from './protocol-check';
import { protocolExport } from './protocol-export';
import { protocolRules } from './protocol-rules';
import { protocolSchemas } from './protocol-schemas';
import { restore } from './restore';
import { serve } from './serve';
import { triage } from './triage';

export const commands: readonly Command[] = [
  triage,
  protocolCheck,
  protocolRules,
  protocolSchemas,
  protocolExport,
  logVerify,
  logRebuild,
  logExport,
  logSeed,
  backup,
  restore,
  drill,
  pop,
  message,
  serve,
];
