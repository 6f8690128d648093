import type { Pack } from '../../../src/shared/protocol/pack';
import { said } from '../../shared/protocol/small-pack';

/** A program that people sign up for. */
export const watchGroup: Pack['programs'][number] = {
  id: 'watch-start',
  kind: 'neighborhood-watch',
  title: 'Start a watch group',
  topics: ['block'],
  areas: ['Northside'],
  card: said('A watch group is neighbors.', 'Un grupo de vecinos.'),
  signUp: true,
  checked_on: null,
};
