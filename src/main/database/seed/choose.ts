import { evaluate } from '../../../shared/escalation/evaluate';
import type { Scene } from './scene';
import { peopleStories, urgentStories } from './stories-people';
import { propertyStories } from './stories-property';
import { streetStories } from './stories-street';
import type { Story } from './story';

/** How often a line like this hears of each type; what is not named counts once per story. */
const WEIGHTS: Readonly<Record<string, number>> = {
  theft: 1.4,
  noise: 2,
  crash: 2,
  parking: 2,
  inquiry: 1.6,
  barking: 1.5,
};

const routine = [...propertyStories, ...streetStories, ...peopleStories];

/** Stories in a row, as often as they are heard. */
function weighted(stories: readonly Story[]): readonly Story[] {
  return stories.flatMap((story) => Array.from({ length: Math.round((WEIGHTS[story.type] ?? 1) * 5) }, () => story));
}

/** Chooses everyday stories of the types this pack has; those that its rules would raise are left out. */
export function storyChooser(scene: Scene): () => Story {
  const { pack, rulebook, random } = scene;
  const known = new Set(pack.incidentTypes.map((type) => type.id));
  const quiet = routine.filter(({ type, text, band }) => {
    if (!known.has(type)) return false;
    return !evaluate(rulebook, { text: text.replace(/\{\w+\}/g, 'one'), answers: {}, type, band }).raised;
  });
  const list = weighted(quiet);
  return () => random.pick(list);
}

export function urgentFor({ pack }: Scene): readonly Story[] {
  const known = new Set(pack.incidentTypes.map((type) => type.id));
  return urgentStories.filter((story) => known.has(story.type));
}

/** Calls per hour of the day in Lexington, midnight first: few at night, most in the afternoon. */
const HOURS = [3, 2, 2, 1, 1, 2, 4, 7, 10, 11, 11, 12, 12, 12, 12, 13, 14, 14, 13, 11, 10, 9, 7, 5];
const BUSIEST = 14;

/** Whether a call comes at that local hour, for times drawn evenly. */
export function comesAt(scene: Scene, hour: number): boolean {
  return scene.random.happens((HOURS[hour] ?? 1) / BUSIEST);
}
