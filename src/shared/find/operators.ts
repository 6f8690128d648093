/** The filters of the search box, as they are written before a colon. */
export type OperatorName =
  | 'type'
  | 'by'
  | 'phone'
  | 'address'
  | 'flag'
  | 'disposition'
  | 'before'
  | 'after'
  | 'open'
  | 'overdue';

export type Operator = {
  readonly name: OperatorName;
  /** Other words for it. */
  readonly also: readonly string[];
  /** What it means without a value; null where it needs one. */
  readonly alone: string | null;
  readonly example: string;
  readonly says: string;
};

export const OPERATORS: readonly Operator[] = [
  {
    name: 'type',
    also: [],
    alone: null,
    example: 'type:noise',
    says: 'incident type: its name, its code, or T3 for a script',
  },
  {
    name: 'by',
    also: ['owner'],
    alone: null,
    example: 'by:me',
    says: 'whose call it is: a name, its beginning, or me',
  },
  { name: 'phone', also: [], alone: null, example: 'phone:4471', says: 'a number, or its last two digits and more' },
  { name: 'address', also: ['place'], alone: null, example: 'address:"12 main"', says: 'words of the place only' },
  {
    name: 'flag',
    also: [],
    alone: 'any',
    example: 'flag:overridden',
    says: 'any, unresolved, overridden, E1 to E3, or a rule',
  },
  {
    name: 'disposition',
    also: [],
    alone: null,
    example: 'disposition:incomplete',
    says: 'how it was closed: a code or its name',
  },
  { name: 'before', also: [], alone: null, example: 'before:"monday 14:30"', says: 'opened before that day or time' },
  {
    name: 'after',
    also: ['since'],
    alone: null,
    example: 'after:yesterday',
    says: 'opened on that day, or from that time, and later',
  },
  { name: 'open', also: [], alone: 'yes', example: 'open:held', says: 'yes, no, held, dropped, or unresolved' },
  { name: 'overdue', also: [], alone: 'yes', example: 'overdue:yes', says: 'its next action is past due: yes or no' },
];

export function operatorNamed(name: string): Operator | undefined {
  const plain = name.toLowerCase();
  return OPERATORS.find((one) => one.name === plain || one.also.includes(plain));
}
