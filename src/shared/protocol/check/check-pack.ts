import type { Pack } from '../pack';
import type { Defect, Site } from './defect';
import { checkDuplicates } from './duplicates';
import { checkQuestions } from './questions';
import { checkReach } from './reach';
import { checkReferences } from './references';
import { checkRings } from './rings';
import { checkRules } from './rules';
import { checkSafety } from './safety';
import { type PackSources, plainSources } from './sources';
import { type Survey, surveyOf } from './survey';
import { checkTranslations } from './translations';
import { checkWords } from './words';

/**
 * Proves what can be proved of a pack without a call; empty when it may be published. `sources` says which file
 * each protocol, concept and rule came from. What hangs on a condition that is itself in error is not tried.
 */
export function checkPack(pack: Pack, sources: PackSources = plainSources(pack)): readonly Defect[] {
  const survey = surveyOf(pack, sources);
  const first = [...inLists(survey), ...checkRings(survey), ...checkRules(survey), ...checkWords(survey)];
  const isSound = ({ site }: { readonly site: Site }) => !first.some((one) => isInside(one, site));
  const sound = survey.conditions.filter(isSound);
  return [...first, ...checkReach(survey, sound), ...checkSafety(survey, isSound)];
}

/**
 * What dispositions, referrals, programs, events and the words of incident types can break, a few milliseconds instead
 * of a hundred: enough for a pack that differs from a proven one in these alone.
 */
export function checkLists(pack: Pack): readonly Defect[] {
  return inLists(surveyOf(pack));
}

function inLists(survey: Survey): readonly Defect[] {
  return [
    ...checkReferences(survey),
    ...checkQuestions(survey),
    ...checkDuplicates(survey),
    ...checkTranslations(survey),
  ];
}

function isInside(one: Site, site: Site): boolean {
  return one.file === site.file && site.path.every((step, index) => one.path[index] === step);
}
