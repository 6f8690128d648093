import { questionsIn } from '../questions-in';
import { type Script, scriptOf } from '../script';
import { type Defect, defect, inside } from './defect';
import type { Survey } from './survey';

/** Questions that wait for each other are never asked, whatever is answered. */
export function checkRings({ pack, spine, protocols }: Survey): readonly Defect[] {
  const bare = scriptOf(pack, undefined);
  const groups = [{ questions: spine, script: bare }, ...protocols];
  return groups.flatMap(({ questions, script }) =>
    questions.flatMap(({ value, site }) => {
      if (value.visible === undefined || !waitsFor(script, value.id)) return [];
      const sentence = `Question "${value.id}" waits for its own answer through its visible: show one of the ring without the others.`;
      return [defect(inside(site, 'visible'), 'ring', sentence)];
    }),
  );
}

/** Whether a question's visible leads back to it. */
function waitsFor(script: Script, id: string): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const visible = script.byId.get(at)?.question.visible;
    for (const named of visible === undefined ? [] : questionsIn(visible)) {
      if (named === id) return true;
      if (!seen.has(named)) open.push(named);
      seen.add(named);
    }
  }
  return false;
}
