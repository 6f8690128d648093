import type { AgencyChange } from '../../shared/domain/agency-change';
import { type Lexicons, withTypes } from '../../shared/escalation/rulebook';
import { compileTypeWords } from '../../shared/escalation/suggest-types';
import { applyChanges, type SetAside } from '../../shared/protocol/changes/apply-changes';
import { isSame } from '../../shared/protocol/changes/entities';
import { checkLists, checkPack } from '../../shared/protocol/check/check-pack';
import type { Defect } from '../../shared/protocol/check/defect';
import type { Pack } from '../../shared/protocol/pack';
import { hashOfPack, type Version } from '../database/packs';
import type { PackInForce } from './context';

export type Overlaid = Version & { readonly setAside: readonly SetAside[] };

/**
 * The folder's pack with all changes laid over it. Where the checker refuses the whole, the changes are tried one by
 * one, and those that it refuses are set aside. A version `proven` before is not checked again.
 */
export function overlay(base: Version, changes: readonly AgencyChange[], proven: string | undefined): Overlaid {
  const whole = applyChanges(base.pack, changes);
  const hash = hashOfPack(base, whole.pack);
  if (hash === base.hash || hash === proven || defectIn(base.pack, whole.pack) === undefined) return { hash, ...whole };
  const kept: AgencyChange[] = [];
  const refused: SetAside[] = [];
  for (const change of changes) {
    const tried = applyChanges(base.pack, [...kept, change]).pack;
    const defect = defectIn(base.pack, tried);
    if (defect === undefined) kept.push(change);
    else refused.push({ change: change.change, sentence: defect.sentence });
  }
  const { pack, setAside } = applyChanges(base.pack, kept);
  return { hash: hashOfPack(base, pack), pack, setAside: [...refused, ...setAside] };
}

/** What the checker says first against a pack that differs from a proven one in lists changed on screen. */
export function defectIn(proven: Pack, pack: Pack): Defect | undefined {
  const [old, fresh] = [proven, pack].map(({ incidentTypes }) => incidentTypes.map(scriptsOf));
  return (isSame(old, fresh) ? checkLists(pack) : checkPack(pack))[0];
}

/** What conditions can meet of an incident type; its words and codes reach no script and no rule. */
function scriptsOf({ id, protocol, level }: Pack['incidentTypes'][number]) {
  return [id, protocol, level];
}

/** A version made ready to judge calls; what is compiled already is taken over where its words are the same. */
export function inForceFrom(before: PackInForce, next: Overlaid): PackInForce {
  const [old, types] = [before.pack.incidentTypes, next.pack.incidentTypes];
  if (isSame(old, types)) return { ...before, ...next };
  const areWordsSame = isSame(old.map(wordsOf), types.map(wordsOf));
  const lexicons: Lexicons = areWordsSame
    ? before.lexicons
    : { narrative: before.lexicons.narrative, types: compileTypeWords(next.pack) };
  return { ...before, ...next, lexicons, rulebook: withTypes(before.rulebook, types, lexicons.types) };
}

function wordsOf({ id, label, words }: Pack['incidentTypes'][number]) {
  return [id, label, words];
}
