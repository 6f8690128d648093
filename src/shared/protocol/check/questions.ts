import type { Question } from '../pack';
import { CORE } from '../spine-ids';
import { type Defect, defect, inside } from './defect';
import type { Placed } from './sources';
import type { Survey } from './survey';

/** The shape of questions: options where they belong, one shape for one id, and a way to a complete close. */
export function checkQuestions(survey: Survey): readonly Defect[] {
  const all = [...survey.spine, ...survey.protocols.flatMap(({ questions }) => questions)];
  return [...all.flatMap(checkOptions), ...checkShapes(all), ...checkCore(survey), ...checkEnds(survey)];
}

function checkOptions({ value, site }: Placed<Question>): Defect[] {
  const { id, kind, options } = value;
  const chosen = kind === 'choice' || kind === 'many';
  if (chosen && options === undefined) {
    return [defect(site, 'options', `Question "${id}" is of kind ${kind} and has no options: add at least two.`)];
  }
  if (chosen || options === undefined) return [];
  const sentence = `Question "${id}" is of kind ${kind}, which has no options: take them out, or make it a choice.`;
  return [defect(inside(site, 'options'), 'options', sentence)];
}

/** An answer survives a change of type, so a question with the same id has to be the same question. */
function checkShapes(all: readonly Placed<Question>[]): Defect[] {
  const first = new Map<string, Placed<Question>>();
  return all.flatMap((placed) => {
    const { id } = placed.value;
    const known = first.get(id);
    if (known === undefined) first.set(id, placed);
    if (known === undefined || shapeOf(known.value) === shapeOf(placed.value)) return [];
    const sentence = `Question "${id}" has another kind or other options in ${known.site.file}: make them the same, or give it an id of its own.`;
    return [defect(placed.site, 'two-shapes', sentence)];
  });
}

function shapeOf({ kind, options }: Question): string {
  return [kind, ...(options ?? []).map(({ id }) => id).sort()].join(' ');
}

/** Place, callback and time are asked on every call; without one of them no close is ever complete. */
function checkCore({ spine }: Survey): Defect[] {
  return CORE.flatMap((id) => {
    const placed = spine.find(({ value }) => value.id === id);
    if (placed === undefined) {
      return [
        defect(
          { file: 'spine.yaml', path: ['questions'] },
          'dead-end',
          `The spine has no question "${id}": add it, every call needs it.`,
        ),
      ];
    }
    if (placed.value.visible === undefined) return [];
    const sentence = `Question "${id}" is asked on every call: take out its visible.`;
    return [defect(inside(placed.site, 'visible'), 'dead-end', sentence)];
  });
}

function checkEnds({ pack, protocols }: Survey): Defect[] {
  const isUsable = (code: string) => pack.dispositions.some((one) => one.code === code && one.retired !== true);
  const isNamed = (code: string) => pack.dispositions.some((one) => one.code === code);
  return protocols.flatMap(({ value, site }) => {
    const { id, title, dispositions } = value;
    const isOpen = dispositions.some(isUsable) || !dispositions.some(isNamed);
    const closed = `Script "${title}" offers retired dispositions only: name one that is in use.`;
    const unused = `No incident type leads to protocol "${id}": name it in incident-types.yaml, or take the file out.`;
    return [
      ...(isOpen ? [] : [defect(inside(site, 'dispositions'), 'dead-end', closed)]),
      ...(pack.incidentTypes.some((one) => one.protocol === id)
        ? []
        : [defect(inside(site, 'id'), 'unreachable', unused)]),
    ];
  });
}
