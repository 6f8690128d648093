import { WITHOUT_VALUE } from '../answer';
import { listOf } from '../holds';
import type { Pack, Question } from '../pack';
import { optionsOf } from './cases';
import { type Defect, type DefectCode, defect, inside, type Site } from './defect';
import { placedList } from './sources';
import type { PlacedCondition, Survey } from './survey';
import { type Atom, atomsIn } from './tree';

/** Everything named that is not there, and every test that cannot be made. */
export function checkReferences(survey: Survey): readonly Defect[] {
  return [...survey.conditions.flatMap((condition) => inCondition(survey, condition)), ...betweenFiles(survey)];
}

function inCondition(survey: Survey, condition: PlacedCondition): Defect[] {
  const { pack, concepts } = survey;
  return atomsIn(condition.value).flatMap(({ atom, path }) => {
    const site = inside(condition.site, ...path);
    const missing = (field: string, what: string): Defect[] => {
      const sentence = `The condition of ${condition.owner} names ${what}: correct the name.`;
      return [defect(inside(site, field), 'unknown-reference', sentence)];
    };
    if ('question' in atom) return inTest(condition, atom, site);
    if ('gate' in atom) {
      return pack.gate.some(({ id }) => id === atom.gate)
        ? []
        : missing('gate', `the gate question "${atom.gate}", which is not one of R1 to R10`);
    }
    if ('type' in atom) {
      const unknown = listOf(atom.type).find((type) => !pack.incidentTypes.some(({ id }) => id === type));
      return unknown === undefined
        ? []
        : missing('type', `the incident type "${unknown}", which incident-types.yaml does not have`);
    }
    if (!('concept' in atom)) return [];
    if (condition.purpose !== 'fires a rule') {
      const sentence = `The condition of ${condition.owner} reads the narrative: only rules in escalation/ may test a concept.`;
      return [defect(inside(site, 'concept'), 'untestable', sentence)];
    }
    const isThere = concepts.some(({ value }) => value.id === atom.concept);
    return isThere ? [] : missing('concept', `the concept "${atom.concept}", which no file in lexicon/ has`);
  });
}

type QuestionTest = Extract<Atom, { question: string }>;

function inTest(condition: PlacedCondition, atom: QuestionTest, site: Site): Defect[] {
  const { settings, owner } = condition;
  const question = settings
    .map(({ script }) => script.byId.get(atom.question)?.question)
    .find((one) => one !== undefined);
  const wrong = question === undefined ? notAsked(atom) : wrongTest(atom, question);
  if (wrong === undefined) return [];
  const sentence = `The condition of ${owner} ${wrong.words}.`;
  return [defect(inside(site, wrong.field), wrong.code, sentence)];
}

type Wrong = { readonly field: string; readonly code: DefectCode; readonly words: string };

function notAsked({ question }: QuestionTest): Wrong {
  const words = `names the question "${question}", which is not asked on this call: correct the id`;
  return { field: 'question', code: 'unknown-reference', words };
}

function wrongTest(atom: QuestionTest, question: Question): Wrong | undefined {
  const { id, kind } = question;
  if ('answered' in atom) return undefined;
  if ('atLeast' in atom) {
    if (kind === 'number' || kind === 'money') return undefined;
    const words = `compares "${id}" with a number, but its answer is of kind ${kind}: test a number or an option`;
    return { field: 'atLeast', code: 'untestable', words };
  }
  const field = 'is' in atom ? 'is' : 'in';
  const options = optionsOf(question);
  const tested = 'is' in atom ? [atom.is] : atom.in;
  const unknown = tested.find((word) => !options.includes(word) && !WITHOUT_VALUE.some((state) => state === word));
  if (unknown === undefined) return undefined;
  if (options.length > 0) {
    const words = `names the option "${unknown}", which "${id}" does not have: its options are ${options.join(', ')}`;
    return { field, code: 'unknown-reference', words };
  }
  const words = `tests the text of "${id}" (kind ${kind}): only options, yes-no and numbers can be tested`;
  return kind === 'choice' || kind === 'many' ? undefined : { field, code: 'untestable', words };
}

function betweenFiles({ pack, protocols }: Survey): Defect[] {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  const missing = (site: Site, what: string, where: string) =>
    defect(site, 'unknown-reference', `There is no ${what} in ${where}: correct the name, or add it there.`);
  const dispositions = (site: Site, code: string) =>
    pack.dispositions.some((one) => one.code === code)
      ? []
      : [missing(site, `disposition "${code}"`, 'dispositions.yaml')];
  const referrals = (site: Site, id: string | undefined) =>
    id === undefined || has(pack.referrals, id)
      ? []
      : [missing(inside(site, 'referral'), `referral "${id}"`, 'referrals.yaml')];
  const transfer = inside({ file: 'agency.yaml', path: [] }, 'transfer', 'dispositions');
  return [
    ...(pack.agency.transfer.dispositions ?? []).flatMap((code, index) => dispositions(inside(transfer, index), code)),
    ...protocols.flatMap(({ value, site }) =>
      value.dispositions.flatMap((code, index) => dispositions(inside(site, 'dispositions', index), code)),
    ),
    ...placedList(pack, 'incidentTypes')
      .filter(({ value }) => !has(pack.protocols, value.protocol))
      .map(({ value, site }) => missing(inside(site, 'protocol'), `protocol "${value.protocol}"`, 'protocols/')),
    ...placedList(pack, 'quickOutcomes').flatMap(({ value, site }) =>
      dispositions(inside(site, 'disposition'), value.disposition),
    ),
    ...placedList(pack, 'events')
      .filter(({ value }) => !has(pack.programs, value.program))
      .map(({ value, site }) => missing(inside(site, 'program'), `program "${value.program}"`, 'programs.yaml')),
    ...checkRetired(pack),
    ...placedList(pack, 'faq').flatMap(({ value, site }) => referrals(site, value.referral)),
    ...placedList(pack, 'routing').flatMap(({ value, site }) => referrals(site, value.referral)),
  ];
}

/** What is retired is offered nowhere, so nothing in use may lead to it. */
function checkRetired(pack: Pack): Defect[] {
  const dispositions = new Map(pack.dispositions.filter(isRetired).map((one) => [one.code, one.label]));
  const referrals = new Map(pack.referrals.filter(isRetired).map((one) => [one.id, one.name]));
  const still = (site: Site, owner: string, what: string) =>
    defect(site, 'retired', `${owner} still leads to ${what}, which is retired: change that first, or keep it in use.`);
  return [
    ...placedList(pack, 'quickOutcomes')
      .filter(({ value }) => dispositions.has(value.disposition))
      .map(({ value, site }) =>
        still(
          inside(site, 'disposition'),
          `The quick outcome "${value.label}"`,
          `the disposition "${dispositions.get(value.disposition)}"`,
        ),
      ),
    ...[...placedList(pack, 'faq'), ...placedList(pack, 'routing')].flatMap(({ value, site }) => {
      const name = referrals.get(value.referral ?? '');
      if (name === undefined) return [];
      const owner = 'question' in value ? `The question "${value.question}"` : `The route "${value.id}"`;
      return [still(inside(site, 'referral'), owner, `the referral "${name}"`)];
    }),
    ...(pack.incidentTypes.every(isRetired)
      ? [
          defect(
            { file: 'incident-types.yaml', path: [0] },
            'retired',
            'Every incident type is retired: keep one in use.',
          ),
        ]
      : []),
  ];
}

function isRetired({ retired }: { readonly retired?: boolean | undefined }): boolean {
  return retired === true;
}
