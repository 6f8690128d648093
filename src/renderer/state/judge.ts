import type { Input } from '../../shared/contract/contract';
import { type Call, writtenOn } from '../../shared/domain/call';
import { type Evaluation, evaluate } from '../../shared/escalation/evaluate';
import { factKey } from '../../shared/escalation/finding';
import type { Pace, Rulebook } from '../../shared/escalation/rulebook';
import { bandOf } from '../../shared/protocol/band';
import type { Pack } from '../../shared/protocol/pack';

export type FlagInput = Input<'call.raise-flags'>['flags'][number];

/** Longer than this and the screen says that the rule check is unavailable. */
const PATIENCE_MS = 50;
/** The renderer reads this much; main reads the rest at each save. */
const READ_AT_MOST = 20_000;

/** A pack, and what is compiled from it. */
export type InForce = { readonly pack: Pack; readonly rulebook: Rulebook };

export type ToJudge = InForce & {
  readonly call: Call;
  /** The narrative as it stands on the screen. */
  readonly text: string;
  readonly now: () => number;
  /** See `Facts`. */
  readonly pace: Pace;
};

/** The rules' judgement, or null when the check failed: silence is never the failure mode. */
export function judge({ pack, rulebook, call, text, now, pace }: ToJudge): Evaluation | null {
  const started = now();
  try {
    const facts = {
      text: writtenOn(call, text).slice(0, READ_AT_MOST),
      answers: call.answers,
      type: call.type ?? undefined,
      band: bandOf(pack, call),
      pace,
    };
    const evaluation = evaluate(rulebook, facts);
    return now() - started > PATIENCE_MS ? null : evaluation;
  } catch {
    return null;
  }
}

/** What the rules found that is not on the call yet; the same fact is never raised twice. */
export function unraised(call: Call, { findings }: Evaluation): readonly FlagInput[] {
  const known = new Set(call.flags.map(factKey));
  return findings
    .filter((finding) => !known.has(factKey(finding)))
    .map((finding) => ({ ...finding, because: [...finding.because] }));
}
